import css from './layouts.css?inline';
import { noticeIn } from './mount-notice';

/** The notice in every layout; a file of its own, for most sites have the box. */
export const mount = noticeIn(css);
