/** The three pictures of the first-run page, drawn in the colours of the theme. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

function Drawing(props: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <svg class="drawing" viewBox="0 0 240 150" role="img" aria-label={props.label}>
      {props.children}
    </svg>
  );
}

/** Lines of text as strokes. @param widths one for each line */
function Lines(props: {
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
  readonly gap?: number;
}) {
  const gap = props.gap ?? 11;
  return (
    <path
      class="text"
      d={props.widths.map((width, index) => `M${props.x} ${props.y + index * gap}h${width}`).join('')}
    />
  );
}

/** A page with a marked line, and the toolbar button with its dot. */
export function DrawNotices() {
  return (
    <Drawing label={i18n.t('welcome.drawNotices')}>
      <rect class="sheet" x="34" y="26" width="172" height="124" rx="8" />
      <path class="rule" d="M34 52h172" />
      <rect class="address" x="46" y="34" width="98" height="10" rx="5" />
      <g transform="translate(176 27) scale(1)">
        <rect class="wash" x="-4" y="0" width="28" height="24" rx="6" />
        <g class="stream" transform="translate(0.5 2)">
          <circle class="spring" cx="9.5" cy="4" r="2.6" />
          <path d="M9.5 7v11M9.5 9c0 4-4.8 3.8-5.4 8.6M9.5 9c0 4 4.8 3.8 5.4 8.6" />
        </g>
        <circle class="dot" cx="22" cy="3" r="5" />
      </g>
      <path class="title" d="M52 70h112" />
      <Lines x={52} y={86} widths={[136, 128]} />
      <rect class="marked" x="48" y="101" width="104" height="14" rx="3" />
      <Lines x={52} y={108} widths={[96, 132, 74]} gap={13} />
    </Drawing>
  );
}

/** A crowded page becomes a calm one. */
export function DrawCleans() {
  return (
    <Drawing label={i18n.t('welcome.drawCleans')}>
      <rect class="sheet is-far" x="14" y="30" width="92" height="108" rx="8" />
      <path class="title is-far" d="M24 44h58M24 53h58M24 62h58" />
      <rect class="debris" x="24" y="71" width="14" height="9" rx="2" />
      <rect class="debris" x="41" y="71" width="14" height="9" rx="2" />
      <rect class="debris" x="58" y="71" width="14" height="9" rx="2" />
      <rect class="debris" x="75" y="71" width="21" height="34" rx="2" />
      <Lines x={24} y={90} widths={[44, 40, 44]} gap={9} />
      <rect class="debris" x="24" y="116" width="72" height="12" rx="2" />
      <path class="arrow" d="M114 84h14m-5-5 5 5-5 5" />
      <rect class="sheet" x="136" y="22" width="92" height="124" rx="8" />
      <rect class="wash" x="146" y="32" width="72" height="11" rx="3" />
      <path class="title" d="M146 57h66M146 67h44" />
      <Lines x={146} y={82} widths={[72, 68, 72, 50]} gap={10} />
      <Lines x={146} y={126} widths={[72, 36]} gap={10} />
    </Drawing>
  );
}

/** Three streams lead up to one spring: the copies below, the original above. */
export function DrawFinds() {
  return (
    <Drawing label={i18n.t('welcome.drawFinds')}>
      <g class="stream is-wide">
        <path d="M120 62v48M120 66c0 26-60 18-68 44M120 66c0 26 60 18 68 44" />
      </g>
      <rect class="sheet is-source" x="82" y="8" width="76" height="50" rx="8" />
      <path class="title" d="M92 22h46" />
      <Lines x={92} y={33} widths={[56, 38]} gap={10} />
      <circle class="spring is-check" cx="158" cy="12" r="10" />
      <path class="tick" d="M153.5 12.3l3 3.1 5.6-6.6" />
      {[26, 94, 162].map((x) => (
        <g key={x}>
          <rect class="sheet" x={x} y="106" width="52" height="38" rx="6" />
          <path class="title is-far" d={`M${x + 8} 117h28`} />
          <Lines x={x + 8} y={126} widths={[36, 22]} gap={8} />
        </g>
      ))}
    </Drawing>
  );
}
