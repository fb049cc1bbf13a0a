/**
 * Where the frames are of the services that pages of iframemanager name, `*` for the id. A site says
 * that itself there, in code; these are the addresses that the services publish.
 * @see https://github.com/orestbida/iframemanager#configuration-examples
 */
export const FRAMES: Readonly<Record<string, string>> = {
  dailymotion: 'https://www.dailymotion.com/embed/video/*',
  googlemaps: 'https://www.google.com/maps/embed?pb=*',
  spotify: 'https://open.spotify.com/embed/*',
  vimeo: 'https://player.vimeo.com/video/*',
  youtube: 'https://www.youtube-nocookie.com/embed/*',
};
