/** What became of a file that was chosen. */
export type Step =
  | 'waiting'
  | 'sending'
  /** Everything was sent; the server looks at it. */
  | 'checking'
  /** Attached: the list shows it. */
  | 'done'
  /** Attached before, or stopped here. */
  | 'known'
  | 'cancelled'
  /** The server does not want it: sent again it would not want it either. */
  | 'refused'
  /** It did not get through. */
  | 'failed';

export interface Words {
  /** No more can be said than that it did not get through. */
  readonly failed: string;
}

/** One file on its way. */
export class Upload {
  step: Step = 'waiting';
  /** From 0 to 1, of the bytes. */
  sent = 0;
  message = '';
  private request?: XMLHttpRequest;

  constructor(
    readonly id: number,
    readonly file: File,
    readonly name: string,
  ) {}

  get underWay(): boolean {
    return this.step === 'waiting' || this.step === 'sending' || this.step === 'checking';
  }

  /** Sends the file, and returns once it is known what became of it. `changed` hears of each step. */
  send(target: string, words: Words, changed: () => void): Promise<void> {
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      this.request = request;
      const end = (step: Step, message = ''): void => {
        this.request = undefined;
        if (this.step !== 'cancelled') {
          this.step = step;
          this.message = message;
        }
        changed();
        resolve();
      };
      request.upload.addEventListener('progress', (event) => {
        this.sent = event.lengthComputable && event.total > 0 ? event.loaded / event.total : 0;
        changed();
      });
      request.upload.addEventListener('load', () => {
        this.step = 'checking';
        changed();
      });
      request.addEventListener('load', () => {
        const answer = read(request.responseText);
        if (request.status === 201) {
          end('done');
        } else if (request.status === 200 && answer) {
          end('known', answer);
        } else if (request.status === 422 && answer) {
          end('refused', answer);
        } else {
          end('failed', words.failed);
        }
      });
      request.addEventListener('error', () => end('failed', words.failed));
      request.addEventListener('timeout', () => end('failed', words.failed));
      request.addEventListener('abort', () => end('cancelled'));
      request.open('POST', target);
      // As Flow reads a file's name; the body is the file and nothing else.
      request.setRequestHeader('X-Filename', encodeURIComponent(this.name));
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      this.step = 'sending';
      this.sent = 0;
      this.message = '';
      changed();
      request.send(this.file);
    });
  }

  /** Stops it, unless the server has everything already. */
  cancel(): void {
    if (this.step === 'waiting' || this.step === 'sending') {
      this.step = 'cancelled';
      this.request?.abort();
    }
  }
}

/** The message of an answer; empty where it is none of ours, such as a page to sign in. */
function read(answer: string): string {
  try {
    const message: unknown = (JSON.parse(answer) as { message?: unknown }).message;
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
}
