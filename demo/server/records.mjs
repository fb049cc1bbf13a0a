/** The site's own endpoint for consent records: the request log keeps what is posted to it. */
export function takeRecord(request, response) {
  response.writeHead(request.method === 'POST' ? 204 : 405, { allow: 'POST' });
  response.end();
}
