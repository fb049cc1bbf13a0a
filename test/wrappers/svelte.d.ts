declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { Given } from '../../src/wrappers/follow';

  const component: Component<{ given: Given; names: string }>;
  export default component;
}
declare module '*.svelte?server' {
  export { default } from '*.svelte';
}
