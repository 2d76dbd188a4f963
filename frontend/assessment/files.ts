import { html, nothing, type TemplateResult } from 'lit';
import { clock, say, type Texts } from '../shell/texts';
import { size, type Sending } from './evidence';
import { icon, sprite } from './icons';
import type { EvidenceFile } from './model';

export interface Files {
  readonly texts: Texts;
  readonly upload: Texts;
  readonly lang: string;
  readonly question: string;
  readonly files: readonly EvidenceFile[];
  /** What is left of files that the retention rule removed, in words. */
  readonly gone: readonly string[];
  readonly sendings: readonly Sending[];
  /** Files of other questions that this one does not have. */
  readonly others: readonly { readonly question: string; readonly file: EvidenceFile }[];
  readonly picking: boolean;
  readonly asked?: string;
  readonly readOnly: boolean;
  readonly accept: string;
  /** Address of the workspace. */
  readonly workspace: string;
  /** The answer says that a document is in the file, and there is none. */
  readonly announced: boolean;
  /** A document is there, and the answer does not say so. */
  readonly unsaid: boolean;
  take(files: readonly File[]): void;
  close(sending: Sending): void;
  retry(): void;
  look(file: EvidenceFile): void;
  pick(open: boolean): void;
  link(file: EvidenceFile): void;
  ask(file?: EvidenceFile): void;
  unlink(file: EvidenceFile): void;
}

const PICTURES = 'image/jpeg,image/png,image/webp';

/** The evidence on a question: what is there, what is on its way, and the ways to add to it. */
export function files(f: Files): TemplateResult {
  const { texts } = f;
  return html`<div class="files">
    ${f.files.length > 0 ? html`<ul class="file-list">${f.files.map((file) => line(f, file))}</ul>` : nothing}
    ${f.gone.map((words) => html`<p class="hint gone">${words}</p>`)}
    ${f.sendings.length > 0 ? html`<ul class="file-list">${f.sendings.map((sending) => under(f, sending))}</ul>` : nothing}
    ${f.readOnly ? nothing : acts(f)}
    ${f.picking ? others(f) : nothing}
    ${f.announced ? html`<p class="hint">${sprite('paperclip')} ${say(texts, 'files.announced')}</p>` : nothing}
    ${f.unsaid ? html`<p class="hint">${sprite('lightbulb')} ${say(texts, 'files.unsaid')} <kbd>P</kbd></p>` : nothing}
  </div>`;
}

function line(f: Files, file: EvidenceFile): TemplateResult {
  const { texts } = f;
  const address = `${f.workspace}/files/${file.id}`;
  const who = file.by ? say(texts, 'files.by', file.by, clock(f.lang, file.at)) : clock(f.lang, file.at);
  return html`<li>
    ${file.picture
      ? html`<button class="thumb" aria-label=${say(texts, 'files.look', file.name)} @click=${() => f.look(file)}>
          <img loading="lazy" alt="" src=${`${address}/picture`} />
        </button>`
      : icon('file')}
    <span class="file-words">
      <a href=${address} download=${file.name}>${file.name}</a>
      <span class="faint">${size(f.lang, file.size, texts)} · ${day(f.lang, file.at)} ${who}</span>
    </span>
    ${f.readOnly
      ? nothing
      : f.asked === file.id
        ? html`<span class="clash-acts">
            <button class="small-button" @click=${() => f.unlink(file)}>${say(texts, 'files.remove.yes')}</button>
            <button class="linklike" @click=${() => f.ask()}>${say(texts, 'files.remove.no')}</button>
          </span>`
        : html`<button class="quiet" aria-label=${say(texts, 'files.remove', file.name)} title=${say(texts, 'files.remove', file.name)} @click=${() => f.ask(file)}>
            ${sprite('trash-2')}
          </button>`}
  </li>`;
}

function under(f: Files, sending: Sending): TemplateResult {
  const { upload } = sending;
  const percent = Math.floor(upload.sent * 100);
  const state =
    upload.step === 'failed' ? say(f.texts, 'files.kept')
    : upload.message || (upload.step === 'sending' ? say(f.upload, 'sending', percent) : (f.upload[upload.step] ?? ''));
  const label = say(f.upload, upload.underWay || upload.step === 'failed' ? 'cancel' : 'dismiss', upload.name);
  return html`<li class=${`under ${upload.step}`}>
    ${sprite(upload.step === 'refused' ? 'circle-alert' : upload.step === 'failed' ? 'cloud-off' : 'loader-circle')}
    <span class="file-words">
      <span>${upload.name}</span>
      <span class="faint" role=${upload.step === 'refused' ? 'alert' : nothing}>${state}</span>
      ${upload.step === 'sending'
        ? html`<span class="bar-progress" role="progressbar" aria-label=${say(f.upload, 'progress', upload.name)} aria-valuemin="0" aria-valuemax="100"
            aria-valuenow=${percent}><i style=${`width:${percent}%`}></i></span>`
        : nothing}
    </span>
    ${upload.step === 'failed' ? html`<button class="linklike" @click=${() => f.retry()}>${say(f.upload, 'retry')}</button>` : nothing}
    ${upload.step === 'checking'
      ? nothing
      : html`<button class="quiet" aria-label=${label} title=${label} @click=${() => f.close(sending)}>${sprite('x')}</button>`}
  </li>`;
}

function acts(f: Files): TemplateResult {
  const { texts } = f;
  const chosen = (e: Event) => {
    const input = e.target as HTMLInputElement;
    f.take([...(input.files ?? [])]);
    // So that the same file can be chosen again.
    input.value = '';
  };
  const open = (e: Event) => ((e.currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click();
  return html`<div class="file-acts">
    <button class="option" id=${`f-${f.question}`} @click=${open}><kbd>J</kbd>${say(texts, 'files.attach')}</button>
    <input type="file" multiple hidden accept=${f.accept} @change=${chosen} />
    <button class="option camera" @click=${open}>${sprite('image')}${say(texts, 'files.photo')}</button>
    <input type="file" hidden accept=${PICTURES} capture="environment" @change=${chosen} />
    ${f.others.length > 0
      ? html`<button class="option" aria-expanded=${f.picking} @click=${() => f.pick(!f.picking)}>${sprite('link')}${say(texts, 'files.again')}</button>`
      : nothing}
    <span class="faint paste">${say(texts, 'files.paste')}</span>
  </div>`;
}

function others(f: Files): TemplateResult {
  return html`<ul class="file-list picking" aria-label=${say(f.texts, 'files.again')}>
    ${f.others.map(
      ({ question, file }) => html`<li>
        ${sprite(file.picture ? 'image' : 'file-text')}
        <span class="file-words"><span>${file.name}</span><span class="faint">${question}</span></span>
        <button class="linklike" @click=${() => f.link(file)}>${say(f.texts, 'files.link', f.question)}</button>
      </li>`,
    )}
  </ul>`;
}

function day(lang: string, at: string): string {
  return new Date(at).toLocaleDateString(lang, { day: 'numeric', month: 'short' });
}
