package io.github.paiban.report.workbook;

import io.github.paiban.quote.arithmetic.Line;
import io.github.paiban.quote.arithmetic.Term;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes the arithmetic of lines as formulas of spreadsheets. */
final class TermFormula {
    private final UnaryOperator<String> cell;

    /**
     * A writer.
     *
     * @param cell the cell of a line by its key
     */
    TermFormula(UnaryOperator<String> cell) {
        this.cell = cell;
    }

    /** The formula of a line, rounded as the line is. */
    String of(Line line) {
        String formula = of(line.term());
        return line.decimals() == null ? formula : "ROUND(" + formula + "," + line.decimals() + ")";
    }

    private String of(Term term) {
        return switch (term) {
            case Term.Fixed fixed -> fixed.value().toPlainString();
            case Term.Figure figure -> cell.apply(figure.key());
            case Term.Sum sum -> "(" + joined(sum.parts(), "+") + ")";
            case Term.Difference difference -> "(" + joined(List.of(difference.from(), difference.less()), "-") + ")";
            case Term.Product product -> joined(product.factors(), "*");
            case Term.Quotient quotient -> quotient(of(quotient.dividend()), of(quotient.divisor()));
            case Term.Smaller smaller -> "MIN(" + joined(List.of(smaller.one(), smaller.other()), ",") + ")";
            case Term.Larger larger -> "MAX(" + joined(List.of(larger.one(), larger.other()), ",") + ")";
            case Term.Over over -> "IF(" + joined(List.of(over.value(), over.limit()), ">") + ",1,0)";
            case Term.Reaches reaches -> "IF(" + joined(List.of(reaches.value(), reaches.limit()), ">=") + ",1,0)";
        };
    }

    private static String quotient(String dividend, String divisor) {
        return "IF((" + divisor + ")=0,0,(" + dividend + ")/(" + divisor + "))";
    }

    private String joined(List<Term> terms, String sign) {
        return terms.stream().map(this::of).collect(Collectors.joining(sign));
    }
}
