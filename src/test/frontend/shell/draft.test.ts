import { beforeEach, describe, expect, it } from 'vitest';
import '@shell/draft';

describe('a draft', () => {
  let heard: string[];

  function page(value: string): HTMLTextAreaElement {
    document.body.innerHTML = `<textarea id="words"></textarea>`;
    const field = document.getElementById('words') as HTMLTextAreaElement;
    field.value = value;
    heard = [];
    field.addEventListener('change', () => heard.push(field.value));
    const draft = document.createElement('gv-draft');
    draft.setAttribute('for', 'words');
    draft.setAttribute('key', 'gouvernail.draft|nadia|7');
    document.body.append(draft);
    return field;
  }

  function type(field: HTMLTextAreaElement, words: string): void {
    field.value = words;
    field.dispatchEvent(new Event('input'));
  }

  beforeEach(() => localStorage.clear());

  it('gives back what was typed to the field that returns without it, and says so', () => {
    type(page(''), 'Deux sessions');
    const again = page('');
    expect(again.value).toBe('Deux sessions');
    expect(heard).toEqual(['Deux sessions']);
  });

  it('leaves a field alone that has these words, or of which nothing was kept', () => {
    type(page(''), 'Deux sessions');
    page('Deux sessions');
    expect(heard).toEqual([]);
    localStorage.clear();
    expect(page('Du serveur').value).toBe('Du serveur');
  });

  it('keeps nothing of a field that was emptied', () => {
    const field = page('');
    type(field, 'Deux');
    type(field, '');
    expect(localStorage.length).toBe(0);
  });

  it('hears nothing any more once it is gone', () => {
    const field = page('');
    document.querySelector('gv-draft')!.remove();
    type(field, 'Trop tard');
    expect(localStorage.length).toBe(0);
  });
});
