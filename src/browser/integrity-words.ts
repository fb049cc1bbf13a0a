/** The hash of each lazy file that has words. */
export const hashes = __WORD_HASHES__;
