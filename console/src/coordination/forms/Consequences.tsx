import './Consequences.css';

/** What will be recorded beside what was typed, shown before it is sent. */
export function Consequences({ title, lines }: { title: string; lines: string[] }) {
  return (
    <section className="consequences" aria-live="polite">
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
