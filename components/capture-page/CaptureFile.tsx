type Props = { address: string; title: string };

/**
 * The copy as it came, in a frame that is of no origin: no script of it runs, it has no cookie and loads nothing. The
 * route says so too (lib/domain/access/request-guard.ts), for whoever opens its address alone.
 */
export function CaptureFile({ address, title }: Props) {
  return (
    <iframe
      src={address}
      title={title}
      sandbox=""
      referrerPolicy="no-referrer"
      className="h-[75dvh] w-full rounded-[3px] border border-rule bg-[white] scheme-light"
    />
  );
}
