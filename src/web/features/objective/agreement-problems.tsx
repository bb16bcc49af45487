import { useLingui } from '@lingui/react/macro';
import type { Problem } from '#domain/verdict.ts';
import { mistakeSentence } from '#web/app/problem-texts.ts';
import { Icon } from '#web/ui/icon/icon.tsx';
import { Link } from '#web/ui/link/link.tsx';
import styles from './objective.module.css';

export type AgreementProblemsProps = {
  /** From the rule book, or from the server with its own words for codes this page does not know. */
  problems: readonly (Problem & { message?: string })[];
  /** What a problem is about, and where on the page it is mended. */
  placeOf: (field: string) => { name: string; href: string } | null;
};

/** Everything that still stands in the way of agreeing, at once, each with a link to its place. */
export function AgreementProblems({ problems, placeOf }: AgreementProblemsProps) {
  const { t } = useLingui();
  if (problems.length === 0) return null;
  return (
    <section id="before-agreeing" tabIndex={-1} aria-label={t`Before it can be agreed`} className={styles.problems}>
      <h2>{t`Before it can be agreed`}</h2>
      <ul>
        {problems.map((problem, index) => {
          const place = placeOf(problem.field ?? '');
          const sentence = mistakeSentence({ ...problem, facts: { ...problem.facts } });
          return (
            <li key={index}>
              <Icon name="arrow-right" size={12} />
              <span>
                {place ? (
                  <>
                    <Link href={place.href}>{place.name}</Link>: {sentence}
                  </>
                ) : (
                  sentence
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
