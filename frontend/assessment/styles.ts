import { css } from 'lit';

/** Tokens come from the theme (`--gv-*`); nothing here says which answer would be right. */
export const styles = css`
  :host { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; height: calc(100dvh - var(--gv-haut, 48px)); background: var(--gv-fond); color: var(--gv-encre); font: 400 16px/1.45 var(--gv-texte); }
  * { box-sizing: border-box; }
  h1, h2, h3, p, ul, ol, blockquote { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  h1, h2, h3 { font-family: var(--gv-titre); font-weight: 600; letter-spacing: -0.012em; line-height: 1.26; text-wrap: balance; }
  h1 { font-size: 26px; }
  h3 { font-size: 16.5px; margin-bottom: 6px; }
  a { color: var(--gv-accent); text-underline-offset: 3px; }
  b { font-weight: 600; }
  button { font: inherit; color: inherit; cursor: pointer; }
  textarea, input { font: inherit; color: inherit; }
  :focus-visible { outline: 3px solid var(--gv-accent); outline-offset: 2px; }
  .icon { width: 1.2em; height: 1.2em; flex: none; stroke: currentColor; stroke-width: 1.9; fill: none; stroke-linecap: round; stroke-linejoin: round; vertical-align: -0.22em; }
  .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0; padding: 0; border: 0; }
  .faint { color: var(--gv-encre-3); }
  .small { font-size: 13.5px; margin: 14px 9px 0; }
  kbd { font: 600 12.5px/1 var(--gv-texte); display: inline-block; min-width: 20px; text-align: center; padding: 3px 5px; border-radius: 4px; border: 1px solid var(--gv-bord); border-bottom-width: 2px; background: var(--gv-surface); color: var(--gv-encre); }

  .bar { grid-row: 1; display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; padding: 6px 28px; font-size: 14px; color: var(--gv-encre-2); }
  .bar:not(:has(.person)) { display: none; }
  .people { display: flex; flex-wrap: wrap; gap: 4px 16px; }
  .person .here { margin: 0 6px 0 0; }
  .rail-toggle { display: none; min-height: 44px; padding: 4px 14px; border: 1px solid var(--gv-bord); border-radius: var(--gv-r-m); background: var(--gv-surface); font-weight: 600; font-size: 14.5px; }
  .here { display: inline-grid; place-items: center; width: 26px; height: 26px; margin-left: 6px; border-radius: 50%; background: var(--gv-surface); color: var(--gv-encre); border: 2px solid var(--gv-accent); font-size: 11.5px; font-weight: 650; vertical-align: middle; position: relative; }

  .frame { grid-row: 2; display: grid; grid-template-columns: 268px minmax(0, 1fr) 300px; width: 100%; max-width: 1440px; margin-inline: auto; min-height: 0; }
  .rail { padding: 20px 14px 16px 20px; border-right: 1px solid var(--gv-filet); overflow: auto; font-size: 15px; }
  .rail h2 { font: 600 14px/1.3 var(--gv-texte); letter-spacing: 0; margin: 16px 9px 4px; color: var(--gv-encre-2); }
  .gauge { height: 6px; border-radius: 9px; background: var(--gv-filet); margin: 8px 0 16px; overflow: hidden; }
  .gauge i { display: block; height: 100%; background: var(--gv-accent); }
  .rail li a { display: flex; gap: 9px; align-items: flex-start; padding: 7px 9px; border-radius: var(--gv-r-m); color: var(--gv-encre-2); text-decoration: none; line-height: 1.3; }
  .rail li a:hover { background: var(--gv-creux); }
  .rail li .icon { margin-top: 1px; color: var(--gv-encre-3); }
  .rail .done .icon { color: var(--gv-ok); }
  .rail .count { margin-left: auto; font-variant-numeric: tabular-nums; color: var(--gv-encre-3); font-size: 14px; }
  .rail li a[aria-current] { background: var(--gv-accent-doux); color: var(--gv-accent-fort); font-weight: 600; }
  .rail li a[aria-current] .icon, .rail li a[aria-current] .count { color: inherit; }
  .search { display: flex; align-items: center; gap: 8px; border: 1px solid var(--gv-bord); background: var(--gv-surface); border-radius: var(--gv-r-m); padding: 0 10px; color: var(--gv-encre-3); margin-bottom: 10px; }

  .content { padding: 13px 28px 40px; overflow: auto; min-width: 0; scroll-padding-block: 20px; }
  .dimension { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 14px; margin-bottom: 8px; }
  .dimension p { color: var(--gv-encre-2); font-size: 15px; }
  .opening { font: 500 17px/1.35 var(--gv-titre); padding: 4px 0 4px 14px; border-left: 3px solid var(--gv-filet); margin-bottom: 14px; }
  .opening span { display: block; font: 600 13.5px/1.4 var(--gv-texte); color: var(--gv-encre-2); }
  .notice { padding: 11px 14px; border-radius: var(--gv-r-m); background: var(--gv-accent-doux); margin-bottom: 14px; font-size: 15px; }
  .folded { background: var(--gv-surface); border: 1px solid var(--gv-filet); }
  .folded + .folded { border-top: 0; }
  .folded:first-child, .card + .folded { border-top-left-radius: var(--gv-r-l); border-top-right-radius: var(--gv-r-l); }
  .folded:last-child, .folded:has(+ .card) { border-bottom-left-radius: var(--gv-r-l); border-bottom-right-radius: var(--gv-r-l); }
  .folded button { display: grid; grid-template-columns: 62px 1fr auto; gap: 1px 10px; width: 100%; padding: 8px 16px; border: 0; border-radius: inherit; background: none; text-align: left; font-size: 14.5px; line-height: 1.35; }
  .folded button:hover { background: var(--gv-creux); }
  .code { color: var(--gv-encre-3); font-variant-numeric: tabular-nums; }
  .folded .name { font-weight: 600; }
  .folded .proof { color: var(--gv-encre-2); white-space: nowrap; display: inline-flex; gap: 12px; }
  .folded .answer, .folded .said { grid-column: 2 / -1; color: var(--gv-encre-2); }
  .folded .answer b { color: var(--gv-encre); }
  .folded .said { font-style: italic; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .card { background: var(--gv-surface); border: 1px solid var(--gv-filet); border-radius: var(--gv-r-l); padding: 14px 21px 15px; }
  .card + .card, .folded + .card, .card + .folded { margin-top: 14px; }
  .card.current { border: 2px solid var(--gv-accent); padding: 13px 20px 14px; box-shadow: var(--gv-ombre-haute); outline-width: 2px; outline-offset: 1px; }
  .card h2 { font-size: 17px; margin: 2px 0 10px; }
  .card.current h2 { font-size: 20px; }
  .meta { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; align-items: baseline; font-size: 14px; color: var(--gv-encre-2); }
  .level { position: relative; display: grid; grid-template-columns: 30px 92px 1fr 22px; gap: 10px; align-items: center; min-height: 40px; padding: 8px 12px; border: 1px solid var(--gv-filet); border-radius: var(--gv-r-m); margin-bottom: 5px; font-size: 15.5px; line-height: 1.32; cursor: pointer; }
  .level:hover { border-color: var(--gv-bord); }
  .level b { font-size: 14.5px; color: var(--gv-encre-2); }
  .level .icon { color: var(--gv-accent); visibility: hidden; }
  .level.chosen { background: var(--gv-accent-doux); border-color: var(--gv-accent); box-shadow: inset 3px 0 0 var(--gv-accent); }
  .level.chosen b { color: var(--gv-encre); }
  .level.chosen .icon { visibility: visible; }
  .level:has(:focus-visible), .option:has(:focus-visible) { outline: 3px solid var(--gv-accent); outline-offset: 2px; }
  .chosen kbd { background: var(--gv-accent); border-color: var(--gv-accent); color: var(--gv-sur-accent); }
  .tools { display: flex; flex-wrap: wrap; gap: 8px 20px; justify-content: space-between; margin: 11px 0 10px; font-size: 15px; }
  .proofs, .others { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  .option { position: relative; display: inline-flex; gap: 8px; align-items: center; min-height: 40px; padding: 5px 12px 5px 8px; border: 1px solid var(--gv-bord); border-radius: var(--gv-r-m); cursor: pointer; }
  .others .option { border-color: transparent; color: var(--gv-encre-2); padding-inline: 6px; }
  .option.chosen, .others .option.chosen { border-color: var(--gv-accent); background: var(--gv-accent-doux); color: var(--gv-encre); box-shadow: inset 0 0 0 1px var(--gv-accent); font-weight: 600; }
  .note { display: flex; gap: 10px; align-items: flex-start; padding: 8px 12px; border: 1px solid var(--gv-bord); border-radius: var(--gv-r-m); font-size: 15.5px; }
  .note kbd { margin-top: 3px; }
  .note textarea, .reason textarea { flex: 1; width: 100%; border: 0; background: none; resize: vertical; line-height: 1.4; padding: 0; outline: none; field-sizing: content; max-height: 40vh; }
  .note textarea::placeholder { color: var(--gv-encre-3); }
  .note:focus-within, .reason textarea:focus-visible { outline: 3px solid var(--gv-accent); outline-offset: 2px; }
  .reason { margin-bottom: 10px; }
  .reason label { font-weight: 600; font-size: 15px; }
  .reason textarea { border: 1px solid var(--gv-bord); border-radius: var(--gv-r-m); padding: 8px 12px; }
  .news { margin-top: 8px; font-size: 14px; color: var(--gv-encre-2); }
  .refused, .conflict { margin-top: 10px; padding: 12px 14px; border-radius: var(--gv-r-m); background: var(--gv-att-doux); font-size: 15px; }
  .refused { display: flex; gap: 10px; }
  .refused .icon { color: var(--gv-att); }
  .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin-top: 10px; }
  .sides section { display: flex; flex-direction: column; gap: 6px; padding: 12px 14px; border-radius: var(--gv-r-m); background: var(--gv-surface); border: 1px solid var(--gv-filet); }
  .sides .meta { justify-content: flex-start; gap: 6px; }
  .sides button, .refused button { min-height: 40px; margin-top: auto; padding: 7px 16px; border: 1px solid var(--gv-bord); border-radius: var(--gv-r-m); background: var(--gv-surface); font-weight: 600; }
  blockquote { padding-left: 10px; border-left: 3px solid var(--gv-filet); color: var(--gv-encre-2); overflow-wrap: anywhere; }
  .onward { margin-top: 18px; text-align: right; }
  .onward a { display: inline-flex; gap: 8px; align-items: center; min-height: 40px; font-weight: 600; }

  .help { font-size: 15px; }
  .help-inside { display: none; margin-top: 10px; font-size: 15px; }
  .help-inside summary { display: inline-flex; gap: 8px; align-items: center; min-height: 40px; color: var(--gv-accent); font-weight: 600; cursor: pointer; }
  .help-inside summary::before { content: "+"; font-weight: 600; }
  .help-inside[open] summary::before { content: "–"; }
  .help-inside section:first-of-type h3 { display: none; }
  :is(.help, .help-inside) section { padding-bottom: 16px; margin-bottom: 16px; border-bottom: 1px solid var(--gv-filet); }
  :is(.help, .help-inside) section:last-child { border: 0; }
  :is(.help, .help-inside) p { color: var(--gv-encre-2); }
  :is(.help, .help-inside) li { display: flex; gap: 8px; padding: 3px 0; }
  :is(.help, .help-inside) li .icon { margin-top: 2px; color: var(--gv-encre-3); }
  .keys { grid-row: 3; min-height: 45px; padding: 6px 20px; background: var(--gv-surface); border-top: 1px solid var(--gv-filet); display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 4px 26px; font-size: 14px; color: var(--gv-encre-2); }
  .keys span { display: inline-flex; gap: 6px; align-items: center; }

  @media (max-width: 1180px) {
    .frame { grid-template-columns: 232px minmax(0, 1fr); overflow: auto; }
    .content { overflow: visible; }
    .rail { position: sticky; top: 0; align-self: start; max-height: 100%; }
    .help-inside { display: block; }
    .keys { gap: 4px 16px; }
  }
  @media (max-width: 820px) {
    .bar, .bar:not(:has(.person)) { display: flex; padding: 8px 14px; }
    .rail-toggle { display: inline-block; }
    .frame { display: block; overflow: auto; }
    .rail { display: none; position: static; max-height: none; border-right: 0; border-bottom: 1px solid var(--gv-filet); padding: 14px 16px; }
    .rail-open .rail { display: block; }
    .rail li a { min-height: 44px; align-items: center; }
    .content { padding: 12px 14px 24px; }
    .card, .card.current { padding: 12px 13px; }
    .level { grid-template-columns: 30px 1fr 22px; min-height: 50px; }
    .level span { grid-column: 1 / -1; grid-row: 2; }
    .level .icon { grid-column: 3; grid-row: 1; }
    .option { min-height: 44px; }
    .sides { grid-template-columns: 1fr; }
    .folded button { grid-template-columns: 54px 1fr; padding: 10px 13px; }
    .folded .proof { grid-column: 2; }
    .folded .said { white-space: normal; }
    .note textarea { font-size: 16px; }
    .keys { display: none; }
  }
  @media (max-width: 820px) and (pointer: coarse) {
    :is(.option, .note, .help-inside) kbd { display: none; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .level, .option { transition: background-color 0.12s, border-color 0.12s; }
  }
  @media (forced-colors: active) {
    .level.chosen, .option.chosen, .card.current { outline: 3px solid Highlight; }
  }
  @media print {
    :host { display: block; height: auto; }
    .rail, .keys, .bar, .tools { display: none; }
    .frame { display: block; }
  }
`;
