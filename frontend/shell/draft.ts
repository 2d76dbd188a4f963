/**
 * Keeps on this device what is typed in the field that `for` names, under `key`, until it was sent. A field that comes back
 * without those words gets them again, and the server learns of them as if they had been typed.
 */
class Draft extends HTMLElement {
  connectedCallback(): void {
    const field = this.field;
    if (!field) {
      return;
    }
    field.addEventListener('input', this.keep);
    const kept = localStorage.getItem(this.key);
    if (kept && kept !== field.value) {
      field.value = kept;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }
  }

  disconnectedCallback(): void {
    this.field?.removeEventListener('input', this.keep);
  }

  private keep = (): void => {
    const value = this.field?.value ?? '';
    if (value) {
      localStorage.setItem(this.key, value);
    } else {
      localStorage.removeItem(this.key);
    }
  };

  private get field(): (HTMLElement & { value: string }) | null {
    return document.getElementById(this.getAttribute('for') ?? '') as (HTMLElement & { value: string }) | null;
  }

  private get key(): string {
    return this.getAttribute('key') ?? '';
  }
}

customElements.define('gv-draft', Draft);
