import type { ServerResponse } from 'node:http';

/** Sends a piece again and again, as fast as it is read, until there are that many bytes; the head was sent before. */
export function pour(response: ServerResponse, piece: string | Buffer, bytes: number): ServerResponse {
  let left = bytes;
  const more = (): void => {
    while (left > 0) {
      left -= piece.length;
      if (!response.write(piece)) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
  return response;
}
