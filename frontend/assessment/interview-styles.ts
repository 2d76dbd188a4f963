import { css } from 'lit';

/** What came with the interview: search, note pad, contradictions, files, coach. Tokens come from the theme. */
export const interviewStyles = css`
  .linklike { display: inline-flex; gap: 5px; align-items: center; min-height: 28px; padding: 0; border: 0; background: none; color: var(--gv-accent); text-decoration: underline; text-underline-offset: 3px; text-align: left; font-size: 14px; }
  .linklike .icon { text-decoration: none; }
  .quiet { display: inline-grid; place-items: center; width: 36px; height: 36px; flex: none; padding: 0; border: 0; border-radius: var(--gv-r-m); background: none; color: var(--gv-encre-3); }
  .quiet:hover { background: var(--gv-creux); color: var(--gv-encre); }
  .small-button { min-height: 36px; padding: 4px 14px; border: 1px solid var(--gv-bord); border-radius: var(--gv-r-m); background: var(--gv-surface); font-weight: 600; font-size: 14.5px; }
  .badge { display: inline-grid; place-items: center; min-width: 19px; height: 19px; padding: 0 5px; border-radius: 10px; background: var(--gv-neu-doux); color: var(--gv-encre); font: 600 12.5px/1 var(--gv-texte); font-variant-numeric: tabular-nums; }

  button.search { width: 100%; min-height: 40px; font-size: 14.5px; text-align: left; cursor: pointer; }
  button.search kbd { margin-left: auto; }
  .coach { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: center; margin: -8px 0 12px; font-size: 14px; color: var(--gv-encre-2); }
  .coach .linklike { font-size: 14px; }
  .proposal { margin: 0 0 14px; padding: 11px 13px; border-radius: var(--gv-r-m); background: var(--gv-accent-doux); font-size: 14.5px; display: grid; gap: 8px; justify-items: start; }
  .second { margin: 16px 9px 0; font-size: 14.5px; }
  .second a { display: inline-flex; gap: 8px; align-items: center; min-height: 32px; }
  .bar-acts { display: none; gap: 4px; }
  .bar-act { position: relative; display: inline-grid; place-items: center; width: 44px; height: 44px; border: 1px solid var(--gv-bord); border-radius: var(--gv-r-m); background: var(--gv-surface); }
  .bar-act .badge { position: absolute; top: -5px; right: -5px; background: var(--gv-accent); color: var(--gv-sur-accent); }

  .side { display: flex; flex-direction: column; padding: 12px 22px 0 4px; overflow: hidden; min-height: 0; }
  .side-body { flex: 1; overflow: auto; min-height: 0; margin-inline: -6px; padding: 14px 6px 16px; outline-offset: -3px; font-size: 15px; }
  .side-body > h3 { margin-top: 16px; font-size: 15px; }
  .tabs, .tabs > div { display: flex; gap: 2px; }
  .tabs { border-bottom: 1px solid var(--gv-filet); }
  .tabs [role=tab] { position: relative; display: inline-flex; gap: 6px; align-items: center; justify-content: center; min-width: 44px; min-height: 40px; padding: 0 8px; border: 0; border-bottom: 3px solid transparent; background: none; color: var(--gv-encre-2); font-size: 14.5px; white-space: nowrap; }
  .tabs [aria-selected=true] { border-bottom-color: var(--gv-accent); color: var(--gv-encre); font-weight: 600; }
  .tabs [aria-selected=false] .tab-word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .side-close { display: none; margin-left: auto; }

  .pad-new textarea { width: 100%; padding: 9px 11px; border: 1px solid var(--gv-bord); border-radius: var(--gv-r-m); background: var(--gv-surface); resize: vertical; line-height: 1.4; }
  .pad-new textarea::placeholder { color: var(--gv-encre-3); }
  .pad-lines > li { display: block; padding: 9px 0; border-bottom: 1px solid var(--gv-filet); }
  .pad-lines textarea { width: 100%; padding: 3px 5px; margin-left: -5px; border: 0; border-radius: 5px; background: none; resize: none; line-height: 1.4; field-sizing: content; }
  .pad-lines textarea:hover:not([readonly]) { background: var(--gv-surface); }
  .pad-acts { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: center; font-size: 14px; }
  .pad-acts .quiet { margin-left: auto; }
  .pad-placed { margin-top: 12px; }
  .pad-placed summary { min-height: 32px; color: var(--gv-accent); cursor: pointer; }

  .clashes { margin-top: 12px; }
  .card .clashes { margin-top: 10px; }
  .clash { display: flex; gap: 10px; padding: 10px 12px; border: 1px dashed var(--gv-bord); border-radius: var(--gv-r-m); font-size: 15px; line-height: 1.38; }
  .clash + .clash { margin-top: 8px; }
  .clash > .icon { margin-top: 2px; color: var(--gv-encre-3); }
  .clash > div { flex: 1; min-width: 0; }
  .clash p { color: var(--gv-encre); }
  .clash p.faint { color: var(--gv-encre-2); margin-top: 2px; }
  .clash.explained { border-style: solid; border-color: var(--gv-filet); }
  .clash.explained p { color: var(--gv-encre-2); }
  .said-why { margin-top: 3px; overflow-wrap: anywhere; }
  .reply { display: grid; gap: 4px; margin-top: 10px; padding: 10px 14px; border: 1px solid var(--gv-accent); border-radius: var(--gv-r-m); background: var(--gv-accent-doux); font-size: 15px; }
  .reply .reply-by { display: flex; gap: 6px; align-items: center; font-size: 14px; color: var(--gv-encre-2); }
  .reply blockquote { border-color: var(--gv-accent); white-space: pre-wrap; }
  .reply .reply-acts { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; margin-top: 4px; }
  .clash-acts { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; margin-top: 4px; }
  .explain { margin-top: 8px; }
  .explain label { font-weight: 600; font-size: 14.5px; }
  .explain textarea { width: 100%; margin-top: 3px; padding: 8px 11px; border: 1px solid var(--gv-bord); border-radius: var(--gv-r-m); background: var(--gv-surface); resize: vertical; line-height: 1.4; }
  .flag { display: inline-flex; gap: 4px; align-items: center; }

  .changes li { display: grid !important; grid-template-columns: 1fr auto; gap: 10px !important; padding: 2px 0; align-items: baseline; }
  .changes .linklike { color: var(--gv-encre); text-decoration: none; display: inline; line-height: 1.35; }
  .changes .linklike:hover { text-decoration: underline; }
  .moved { font-size: 14px; font-variant-numeric: tabular-nums; white-space: nowrap; color: var(--gv-encre-2); }
  .level.ghost { border-style: dashed; border-color: var(--gv-bord); }
  .level.ghost.chosen { border-style: solid; border-color: var(--gv-accent); }
  .before { display: inline-block; padding: 0 7px; border: 1px dashed var(--gv-bord); border-radius: 10px; font-size: 12.5px; color: var(--gv-encre-2); white-space: nowrap; }

  .files { margin-top: 10px; font-size: 15px; }
  .file-list { display: grid; gap: 6px; margin-bottom: 8px; }
  .file-list > li { display: flex; gap: 10px; align-items: center; min-height: 44px; padding: 4px 4px 4px 10px; border: 1px solid var(--gv-filet); border-radius: var(--gv-r-m); }
  .file-list > li > .icon { color: var(--gv-encre-3); }
  .file-words { flex: 1; min-width: 0; display: grid; line-height: 1.3; overflow-wrap: anywhere; }
  .file-words .faint { font-size: 13.5px; }
  .thumb { flex: none; width: 44px; height: 44px; margin: -1px 0 -1px -6px; padding: 0; border: 1px solid var(--gv-filet); border-radius: 6px; overflow: hidden; background: var(--gv-creux); }
  .thumb img { display: block; width: 100%; height: 100%; object-fit: cover; }
  .under.refused { border-color: var(--gv-dan); }
  .under.refused > .icon { color: var(--gv-dan); }
  .bar-progress { display: block; height: 5px; margin-top: 4px; border-radius: 5px; background: var(--gv-filet); overflow: hidden; }
  .bar-progress i { display: block; height: 100%; background: var(--gv-accent); }
  .file-acts { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  .file-acts .option { background: var(--gv-surface); }
  .camera { display: none; }
  .paste { font-size: 14px; }
  .hint { display: flex; gap: 8px; align-items: center; margin-top: 8px; font-size: 14.5px; color: var(--gv-encre-2); }

  dialog { width: min(640px, calc(100vw - 24px)); max-height: calc(100dvh - 48px); margin: 9vh auto auto; padding: 0; border: 1px solid var(--gv-filet); border-radius: var(--gv-r-l); background: var(--gv-surface); color: var(--gv-encre); box-shadow: var(--gv-ombre-haute); overflow: hidden; }
  dialog::backdrop { background: #0d111966; }
  dialog.keys { width: min(860px, calc(100vw - 24px)); margin: auto; overflow: auto; }
  dialog.picture { width: fit-content; max-width: calc(100vw - 24px); margin: auto; overflow: auto; }
  .palette { display: grid; grid-template-rows: auto minmax(0, 1fr); max-height: min(560px, 76dvh); }
  .palette-field { display: flex; gap: 10px; align-items: center; padding: 8px 16px; border-bottom: 1px solid var(--gv-filet); color: var(--gv-encre-3); }
  .palette-field input { flex: 1; min-width: 0; min-height: 44px; border: 0; background: none; font-size: 17px; color: var(--gv-encre); outline: none; }
  .palette-field input::-webkit-search-cancel-button { display: none; }
  .palette-field input::placeholder { color: var(--gv-encre-3); }
  .palette-field:focus-within { box-shadow: inset 0 0 0 2px var(--gv-accent); border-radius: var(--gv-r-l) var(--gv-r-l) 0 0; }
  .palette-list { overflow: auto; padding: 6px 8px 10px; }
  .palette-title { padding: 8px 10px 3px; font-weight: 600; font-size: 13.5px; color: var(--gv-encre-2); }
  .palette-none { padding: 4px 18px 18px; color: var(--gv-encre-2); }
  .place { display: grid; grid-template-columns: 62px 1fr auto; gap: 4px 10px; align-items: baseline; min-height: 40px; padding: 8px 10px; border-radius: var(--gv-r-m); font-size: 15px; line-height: 1.35; cursor: pointer; }
  .place:hover { background: var(--gv-creux); }
  .chosen-place, .chosen-place:hover { background: var(--gv-accent-doux); box-shadow: inset 3px 0 0 var(--gv-accent); }
  .place-state { display: inline-flex; gap: 7px; align-items: center; font-size: 13.5px; color: var(--gv-encre-2); white-space: nowrap; }
  .picture, .key-sheet { padding: 8px 22px 22px; }
  .picture-head { display: flex; justify-content: space-between; align-items: center; gap: 16px; min-height: 44px; overflow-wrap: anywhere; }
  .picture img { display: block; max-width: 100%; max-height: calc(100dvh - 140px); margin: 0 auto; }
  .key-groups { display: grid; grid-template-columns: 1fr 1fr; gap: 6px 32px; }
  .key-groups div { display: grid; grid-template-columns: 126px 1fr; gap: 10px; align-items: baseline; padding: 3px 0; font-size: 15px; }
  .key-groups dl, .key-groups dd { margin: 0; }
  .key-groups dt { display: flex; flex-wrap: wrap; gap: 3px 5px; }
  .key-groups h3 { margin-top: 8px; }

  @media (max-width: 1180px) {
    .bar, .bar:not(:has(.person)) { display: flex; padding-block: 6px; }
    .bar-acts { display: flex; }
    .side { display: none; }
    .side-open .side { display: flex; position: fixed; z-index: 6; inset: var(--gv-haut, 48px) 0 0 auto; width: min(400px, 100vw); padding: 8px 16px 0; background: var(--gv-fond); border-left: 1px solid var(--gv-filet); box-shadow: var(--gv-ombre-haute); }
    .side-close { display: inline-grid; width: 44px; height: 44px; }
    .tabs [role=tab] { min-height: 44px; }
  }
  @media (max-width: 820px) {
    .bar-acts { margin-left: auto; }
    .people { flex-basis: 100%; }
    .people:empty { display: none; }
    .linklike { min-height: 40px; }
    .quiet { width: 44px; height: 44px; }
    .small-button { min-height: 44px; }
    .key-groups { grid-template-columns: 1fr; }
    .place { grid-template-columns: 56px 1fr; }
    .place-state { grid-column: 2; }
    .pad-new textarea, .pad-lines textarea, .explain textarea { font-size: 16px; }
    dialog { margin-top: 24px; }
  }
  @media (pointer: coarse) {
    .camera { display: inline-flex; }
    .paste { display: none; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .under:is(.sending, .checking) > .icon { animation: turn 1.2s linear infinite; }
  }
  @keyframes turn { to { transform: rotate(1turn); } }
  @media (forced-colors: active) {
    .chosen-place, .tabs [aria-selected=true] { outline: 2px solid Highlight; }
  }
`;
