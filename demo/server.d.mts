/** One request, as the server saw it. */
export interface LoggedRequest {
  readonly time: string;
  /** Which host was asked: the site's own, or the one that plays the third parties. */
  readonly site: 'own' | 'third-party';
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  /** Names of the cookies sent along. */
  readonly cookies: readonly string[];
  /** Referrer or origin. */
  readonly page: string;
  readonly browser: string;
  readonly body: string;
}

export interface DemoServer {
  readonly url: string;
  readonly port: number;
  /** Origin of the host that plays the third parties. */
  readonly thirdParty: string;
  /** Everything seen since the start or the last `clearLog`, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Content-Security-Policy reports received. */
  readonly reports: readonly unknown[];
  clearLog(): void;
  /** Makes a deliberately failing file of the widget arrive: `no-notice`, `no-panel`; or the endpoint, `no-records`, take records. */
  repair(fault: string): void;
  close(): Promise<void>;
}

export function serve(options?: { port?: number }): Promise<DemoServer>;
