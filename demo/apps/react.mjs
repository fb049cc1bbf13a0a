import { hydrateRoot } from 'react-dom/client';
import { app } from './react-app.mjs';

const { initial, thirdParty } = JSON.parse(document.getElementById('app-data').textContent);
hydrateRoot(document.getElementById('app'), app({ initial }, thirdParty), {
  onRecoverableError: (error) => console.error(error),
});
