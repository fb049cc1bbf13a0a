/** `npm run demo`: serves the demo on PORT, or on 4173, or on any free port when that one is taken. */
import { serve } from './server.mjs';

const wanted = Number(process.env.PORT ?? 4173);

const server = await serve({ port: wanted }).catch((error) => {
  if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
  return serve();
});

console.log(`Askfirst demo: ${server.url}  (every scenario: ${server.url}/scenarios)`);
