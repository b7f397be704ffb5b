/** How an answer can be told from the next one; '' where it says nothing. */
export interface Validators {
  readonly etag: string;
  readonly modified: string;
}

/** Longest of each that is kept, in characters. */
const VALIDATOR_MAX = 500;

export function validatorsOf({ headers }: Response): Validators {
  const value = (name: string) => {
    const text = headers.get(name) ?? '';
    return text.length <= VALIDATOR_MAX ? text : '';
  };
  return { etag: value('etag'), modified: value('last-modified') };
}
