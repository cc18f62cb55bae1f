/** The middle value; 0 of nothing. Of an even count the upper of the two. */
export declare function median(values: readonly number[]): number;
