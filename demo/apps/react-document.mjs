import { hydrateRoot } from 'react-dom/client';
import { document as page } from './react-app.mjs';

hydrateRoot(document, page(''), { onRecoverableError: (error) => console.error(error) });
