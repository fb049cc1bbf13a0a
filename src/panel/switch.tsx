import type { JSX } from 'preact';

/**
 * A real checkbox that says it is a switch. A switch has no middle, so while only part of a category
 * is on it says it is a checkbox, which has one.
 */
export const Switch = ({
  mixed = false,
  set,
  ...rest
}: {
  id: string;
  checked: boolean;
  mixed?: boolean;
  set: (value: boolean) => void;
  'data-askfirst-category'?: string;
  'data-askfirst-service'?: string;
  'aria-describedby'?: string | undefined;
}): JSX.Element => (
  <input
    type="checkbox"
    class="switch"
    part="switch"
    role={mixed ? undefined : 'switch'}
    indeterminate={mixed}
    onChange={(event) => set(event.currentTarget.checked)}
    {...rest}
  />
);
