import type { Found, PageDrawing, Shape } from '@uian/documents';
import { createElement, useEffect, useRef, useState, type ReactNode } from 'react';
import { Failure } from '../states.js';
import { useDrawn } from './document-viewer.js';

/** A page of a document; drawn when it comes near to what is seen. */
export function DocumentPage({ path, page, pages, found, chosen, onPlace }: {
  readonly path: string; readonly page: number; readonly pages: number; readonly found: readonly Found[]; readonly chosen: Found | undefined;
  readonly onPlace: (element: HTMLElement | null) => void;
}) {
  const place = useRef<HTMLElement | null>(null);
  const near = useNear(place);
  const drawing = useDrawn<PageDrawing>(near ? path : undefined);
  const { data } = drawing;
  return (
    <section className="viewer-page" aria-label={`${page}쪽`} ref={(element) => { place.current = element; onPlace(element); }}>
      {drawing.error && <Failure problem={drawing.error} onRetry={() => void drawing.refetch()} />}
      {data && (
        <svg viewBox={`0 0 ${data.width} ${data.height}`} className="viewer-drawing">
          {shapesOf(data.shapes, `page-${page}-`)}
          {found.flatMap((one) => one.boxes.map((box, at) => <rect key={`${one.around}${box.x}${box.y}${at}`} className={one === chosen ? 'viewer-hit chosen' : 'viewer-hit'} {...box} />))}
        </svg>
      )}
      <p className="viewer-number">{page} / {pages}쪽</p>
    </section>
  );
}

/** Whether an element is, or was, near to what is seen. */
function useNear(place: { readonly current: HTMLElement | null }): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !place.current) return undefined;
    const observer = new IntersectionObserver((entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true); }, { rootMargin: '800px' });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [near, place]);
  return near;
}

const named = (attribute: string): string => attribute.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Shapes as elements. Names within a page are its own: several pages stand in one document. */
function shapesOf(shapes: readonly Shape[], own: string): readonly ReactNode[] {
  return shapes.map(({ tag, of, text, shapes: inner }, at) => {
    const attributes = Object.fromEntries(Object.entries(of).map(([name, value]) =>
      [named(name), name === 'id' ? own + value : value.replace(/url\(#/g, `url(#${own}`)]));
    return createElement(tag, { key: at, ...attributes }, text ?? (inner && shapesOf(inner, own)));
  });
}
