/** How the papers of an office look, and what its letters bear (문서 서식). No law: each council sets its own, what it leaves out is the usual. */
export interface OfficePapers {
  /** In mm (여백). */
  readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Name of the typeface in HWP and HWPX (글꼴). */
  readonly typeface?: string;
  /** In pt (글자 크기). */
  readonly sizes?: Readonly<Partial<Record<'title' | 'heading1' | 'heading2' | 'body' | 'table' | 'footnote', number>>>;
  /** Line height as a share of the size (줄 간격). */
  readonly lineHeight?: number;
  /** Above the name of the council on its letters (문서 머리): a motto, an address. */
  readonly head?: string;
  /** What a number of a letter begins with (문서번호): `의사담당관-`. */
  readonly documentNumber?: string;
  /** Who signs a letter, in their order (결재선): 기안자 … 결재권자. */
  readonly signatures?: readonly string[];
  /** Last line of a letter (연락처): address, telephone. */
  readonly contact?: string;
}
