import type { JSX } from 'preact';
import { textOf } from '../config/kinds';
import { isSafeUrl } from '../config/safe-url';
import { providerOf } from '../policy/provider';
import { rowsOf } from '../policy/rows';
import type { PanelTexts, Service as ServiceData } from '../types';
import { kept } from '../policy/duration';
import { Switch } from './switch';

/** One third party: who it is, what it is for, what it leaves in the browser. */
export function Service({
  service,
  texts,
  locale,
  checked,
  set,
}: {
  service: ServiceData;
  texts: PanelTexts;
  locale: string;
  /** Undefined where there is nothing to choose. */
  checked: boolean | undefined;
  set: (value: boolean) => void;
}): JSX.Element {
  const { id } = service;
  const name = textOf(service.name) || id;
  const provider = providerOf(service);
  const rows = [
    ...rowsOf(service, 'cookies'),
    ...rowsOf(service, 'storage'),
    ...rowsOf(service, 'databases'),
  ];
  const label = <strong dir="auto">{name}</strong>;
  return (
    <div class="service" part="service">
      <div class="row">
        <span>
          {checked === undefined ? label : <label for={'s-' + id}>{label}</label>}
          {provider.name && [' · ', <bdi>{provider.name}</bdi>]}
          {provider.url &&
            isSafeUrl(provider.url) && [
              ' · ',
              <a
                href={provider.url}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={`${provider.name}: ${texts.policy}`}
              >
                {texts.policy}
              </a>,
            ]}
        </span>
        {checked !== undefined && (
          <Switch id={'s-' + id} data-askfirst-service={id} checked={checked} set={set} />
        )}
      </div>
      {[service.purpose, service.reason].map(
        (text) =>
          textOf(text) && (
            <p>
              <bdi>{text}</bdi>
            </p>
          ),
      )}
      {rows.length > 0 && (
        <table>
          <caption>{name}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.cookie}</th>
              <th scope="col">{texts.purpose}</th>
              <th scope="col">{texts.kept}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <td>
                  <code dir="ltr">{row.name}</code>
                </td>
                <td>
                  <bdi>{textOf(row.purpose)}</bdi>
                </td>
                <td>{kept(textOf(row.duration), locale, texts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
