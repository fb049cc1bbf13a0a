import { type BrowserId, browserOf } from '../policy/declaration/browsers';

/** The browser at hand, by what it says of itself. */
export function browserAtHand(): BrowserId | undefined {
  const { userAgent, userAgentData } = navigator as Navigator & {
    userAgentData?: { readonly brands?: readonly { readonly brand: string }[] };
  };
  return browserOf(
    userAgent,
    userAgentData?.brands?.map(({ brand }) => brand),
  );
}
