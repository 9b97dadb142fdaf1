import { Link } from 'react-router';
import './Trail.css';

export interface TrailStep {
  label: string;
  to?: string;
}

/** Where a page hangs: the last step is the page itself. */
export function Trail({ label, steps }: { label: string; steps: TrailStep[] }) {
  return (
    <nav aria-label={label} className="trail">
      <ol>
        {steps.map((step, index) => (
          <li key={`${index} ${step.label}`}>
            {step.to ? <Link to={step.to}>{step.label}</Link> : <span aria-current="page">{step.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
