import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Upload } from './upload';

/** The screen's words, from the server's bundles. */
type Texts = Readonly<Record<string, string>>;

/** How many files travel at a time. */
const AT_ONCE = 2;

/** Those that stand on the page, so that a pasted picture reaches one of them only. */
const standing = new Set<Uploader>();

/**
 * Takes files that are chosen, dropped or pasted and sends each by itself to `target`. What was attached shows in the list beside it, what
 * was not stays here with the reason. It stands in the page's own tree, so that the page's style sheets apply.
 */
export class Uploader extends LitElement {
  static override properties = {
    texts: { attribute: false },
    most: { attribute: false },
    left: { attribute: false },
    accept: { attribute: false },
    target: {},
    uploads: { state: true },
    over: { state: true },
    said: { state: true },
  };

  declare texts: Texts;
  /** Bytes of one file. */
  declare most: number;
  /** How many more files there may be. */
  declare left: number;
  declare accept: string;
  declare target: string;
  declare uploads: readonly Upload[];
  declare over: boolean;
  declare said: string;
  private next = 1;

  constructor() {
    super();
    this.texts = {};
    this.most = Number.MAX_SAFE_INTEGER;
    this.left = Number.MAX_SAFE_INTEGER;
    this.accept = '';
    this.target = '';
    this.uploads = [];
    this.over = false;
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    standing.add(this);
    document.addEventListener('paste', this.pasted);
    window.addEventListener('dragover', this.besides);
    window.addEventListener('drop', this.besides);
    window.addEventListener('beforeunload', this.leaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    standing.delete(this);
    document.removeEventListener('paste', this.pasted);
    window.removeEventListener('dragover', this.besides);
    window.removeEventListener('drop', this.besides);
    window.removeEventListener('beforeunload', this.leaving);
    // The server puts parts of a page somewhere else by taking them out first.
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.uploads.forEach((upload) => upload.cancel());
      }
    });
  }

  /** Called by the server: moves the focus here. */
  reach(): void {
    this.querySelector<HTMLElement>('button')?.focus();
  }

  /** Takes files; each is sent as soon as there is room. */
  take(files: readonly File[]): void {
    const under = this.uploads.filter((upload) => upload.underWay).length;
    let room = this.left - under;
    const taken = files.map((file) => {
      const upload = new Upload(this.next++, file, this.named(file));
      const message = file.size > this.most ? this.texts.size : room <= 0 ? this.texts.many : undefined;
      if (message) {
        upload.step = 'refused';
        upload.message = message;
      } else {
        room--;
      }
      return upload;
    });
    // What was told before goes when one tries again.
    this.uploads = [...this.uploads.filter((upload) => upload.underWay || upload.step === 'failed'), ...taken];
    this.said = taken.filter((upload) => upload.message).map((upload) => `${upload.name} – ${upload.message}`).join(' ');
    this.go();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`
      <div class="gv-files-drop" ?data-over=${this.over} @dragenter=${this.aimed} @dragover=${this.aimed} @dragleave=${this.unaimed} @drop=${this.dropped}>
        <input type="file" multiple hidden accept=${this.accept} @change=${this.chosen} />
        <button type="button" class="gv-button" @click=${this.choose}>${icon('upload')}<span>${this.texts.add}</span></button>
        <p class="gv-small">${this.texts.hint}</p>
        <p class="gv-meta">${this.texts.help}</p>
      </div>
      ${this.uploads.length ? html`<ul class="gv-uploads">${this.uploads.map((upload) => this.line(upload))}</ul>` : nothing}
      <div role="status" class="gv-visually-hidden">${this.said}</div>
    `;
  }

  private line(upload: Upload): TemplateResult {
    const percent = Math.floor(upload.sent * 100);
    const state = upload.message || this.say(upload.step, percent);
    return html`
      <li data-step=${upload.step}>
        ${icon(upload.underWay ? 'loader-circle' : upload.step === 'known' ? 'info' : 'circle-alert')}
        <div class="gv-body">
          <span class="gv-strong">${upload.name}</span>
          <span class="gv-uploads-state">${state}</span>
          ${upload.underWay
            ? html`<span class="gv-progress" role="progressbar" aria-label=${say(this.texts.progress, upload.name)} aria-valuemin="0"
                aria-valuemax="100" aria-valuenow=${percent}><i style="width:${percent}%"></i></span>`
            : nothing}
        </div>
        ${upload.step === 'failed'
          ? html`<button type="button" class="gv-button gv-compact" @click=${() => this.again(upload)}>${this.texts.retry}</button>`
          : nothing}
        ${upload.step === 'checking'
          ? nothing
          : html`<button type="button" class="gv-icon-button" title=${this.closing(upload)} aria-label=${this.closing(upload)}
              @click=${() => this.close(upload)}>${icon('x')}</button>`}
      </li>
    `;
  }

  private say(step: string, percent: number): string {
    return step === 'sending' ? say(this.texts.sending, String(percent)) : (this.texts[step] ?? '');
  }

  private closing(upload: Upload): string {
    return say(upload.underWay ? this.texts.cancel : this.texts.dismiss, upload.name);
  }

  private choose(): void {
    this.querySelector('input')!.click();
  }

  private chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.take([...(input.files ?? [])]);
    // So that the same file can be chosen again.
    input.value = '';
  }

  private again(upload: Upload): void {
    upload.step = 'waiting';
    upload.message = '';
    this.requestUpdate();
    this.go();
    this.reach();
  }

  private close(upload: Upload): void {
    upload.cancel();
    this.uploads = this.uploads.filter((other) => other !== upload);
    this.go();
    this.reach();
  }

  /** Sends the next ones, as many as may travel at a time. */
  private go(): void {
    const travelling = this.uploads.filter((upload) => upload.step === 'sending' || upload.step === 'checking').length;
    const next = this.uploads.filter((upload) => upload.step === 'waiting').slice(0, Math.max(0, AT_ONCE - travelling));
    for (const upload of next) {
      void upload.send(this.target, { failed: this.texts.failed ?? '' }, () => this.requestUpdate()).then(() => this.ended(upload));
    }
  }

  private ended(upload: Upload): void {
    if (upload.step === 'done') {
      this.said = say(this.texts.added, upload.name);
    } else if (upload.message) {
      this.said = `${upload.name} – ${upload.message}`;
    }
    if (upload.step === 'done' || upload.step === 'cancelled') {
      this.uploads = this.uploads.filter((other) => other !== upload);
    } else {
      this.requestUpdate();
    }
    this.go();
  }

  private aimed(event: DragEvent): void {
    if (hasFiles(event.dataTransfer)) {
      event.preventDefault();
      this.over = true;
    }
  }

  private unaimed(event: DragEvent): void {
    if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) {
      this.over = false;
    }
  }

  private dropped(event: DragEvent): void {
    this.over = false;
    if (!hasFiles(event.dataTransfer)) {
      return;
    }
    event.preventDefault();
    const items = [...event.dataTransfer!.items].filter((item) => item.kind === 'file');
    const folders = items.filter((item) => item.webkitGetAsEntry?.()?.isDirectory);
    this.take(items.filter((item) => !folders.includes(item)).flatMap((item) => item.getAsFile() ?? []));
    if (folders.length) {
      this.uploads = [...this.uploads, ...folders.map((item) => this.folder(item.webkitGetAsEntry()!.name))];
      this.said = this.texts.folder ?? '';
    }
  }

  private folder(name: string): Upload {
    const upload = new Upload(this.next++, new File([], name), name);
    upload.step = 'refused';
    upload.message = this.texts.folder ?? '';
    return upload;
  }

  /** A file that misses its place would take the place of the page, and of what one typed there. */
  private besides = (event: DragEvent): void => {
    if (!event.defaultPrevented && hasFiles(event.dataTransfer)) {
      event.preventDefault();
      event.dataTransfer!.dropEffect = 'none';
    }
  };

  /** A picture that was copied, such as one of the screen; text goes on into the field that it is pasted into. */
  private pasted = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || event.defaultPrevented || !this.isMeant(event)) {
      return;
    }
    event.preventDefault();
    this.take(files);
  };

  private isMeant(event: ClipboardEvent): boolean {
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (target.closest('.gv-files')?.contains(this)) {
      return true;
    }
    const typing = target.matches('input, textarea, [contenteditable]') || target.isContentEditable;
    return !typing && standing.size === 1;
  }

  /** What is pasted has the same name each time: it gets the moment's. */
  private named(file: File): string {
    if (!/^image\.\w+$/.test(file.name)) {
      return file.name;
    }
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, '0');
    const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    const time = `${two(now.getHours())}-${two(now.getMinutes())}-${two(now.getSeconds())}`;
    return `${this.texts.screenshot} ${day} ${time}${file.name.slice('image'.length)}`;
  }

  private leaving = (event: BeforeUnloadEvent): void => {
    if (this.uploads.some((upload) => upload.underWay)) {
      event.preventDefault();
    }
  };
}

function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false;
}

function say(text: string | undefined, value: string): string {
  return (text ?? '').replace('{0}', value);
}

/** A Lucide outline of the portal's own sheet. */
function icon(name: string): TemplateResult {
  return html`<span class="gv-icon" aria-hidden="true"><svg viewBox="0 0 24 24"><use href="/gouvernail/icons.svg#${name}"></use></svg></span>`;
}

customElements.define('gv-uploader', Uploader);
