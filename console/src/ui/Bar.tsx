import './Bar.css';

/** Shares of a whole, side by side; the numbers stand beside it in words. */
export function ShareBar({ shares }: { shares: { key: string; value: number; color: string }[] }) {
  return (
    <div className="share-bar" aria-hidden>
      {shares
        .filter((share) => share.value > 0)
        .map((share) => (
          <i key={share.key} style={{ flexGrow: share.value, background: share.color }} />
        ))}
    </div>
  );
}

/** `have` filled boxes and the rest as dashed gaps; above 10 one bar of the share. */
export function Boxes({ have, of }: { have: number; of: number }) {
  if (of > 10) {
    return (
      <span className="boxes-bar" aria-hidden>
        <i style={{ width: `${(have / of) * 100}%` }} />
      </span>
    );
  }
  return (
    <span className="boxes" aria-hidden>
      {Array.from({ length: of }, (_, index) => (
        <i key={index} className={index < have ? undefined : 'boxes-gap'} />
      ))}
    </span>
  );
}
