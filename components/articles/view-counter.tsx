import { routes } from '@/lib/routes';

interface ViewCounterProps {
  number: number;
  action: (number: unknown) => Promise<unknown>;
}

/**
 * Carries what /reader.js needs to count a view: the article's number and, in the hidden field that React adds, the
 * name of the action. Without JavaScript a picture of one pixel asks for the same.
 */
export function ViewCounter({ number, action }: ViewCounterProps) {
  return (
    <>
      <form id="dem-xem" data-number={number} action={action as unknown as (form: FormData) => Promise<void>} hidden />
      <noscript>
        {/* biome-ignore lint/performance/noImgElement: a pixel that counts, and no page of ours uses next/image */}
        <img src={routes.viewPixel(number)} alt="" width={1} height={1} className="counter-pixel" />
      </noscript>
    </>
  );
}
