/** A web link in a draft, taken apart. Hosts and paths are folded: small ASCII letters without marks. */
export interface Link {
  /** Cells of the whole link. */
  readonly from: number;
  readonly to: number;
  /** What stands before "://", as far as it matters; "ftp", "zalo" and the like are others. */
  readonly scheme: 'http' | 'https' | 'other' | undefined;
  /** Something stands before "@" in the host part. */
  readonly hasUser: boolean;
  readonly host: string;
  /** The host has letters of other alphabets, or full-width and mathematical ones. */
  readonly isDisguised: boolean;
  /** The host has letters with marks, Vietnamese or others. */
  readonly isMarked: boolean;
  /** Port, path and query, from the sign that ends the host. */
  readonly rest: string;
}

/** An e-mail address in a draft. */
export interface Mail {
  readonly from: number;
  readonly to: number;
  readonly local: string;
  readonly host: string;
}
