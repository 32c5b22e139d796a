package io.github.paiban.rules.column;

import io.github.paiban.model.ServiceCurve;
import io.github.paiban.rules.Curve;
import java.util.ArrayList;
import java.util.List;

/** Expected late contacts by the number of agents: falling, and ever less steeply. Immutable. */
final class LateTable {
    private final double[] late;

    private LateTable(double[] late) {
        this.late = late;
    }

    /** Adds curves up. */
    static final class Sum {
        private final List<ServiceCurve> curves = new ArrayList<>();
        private final List<Double> shares = new ArrayList<>();

        /** Adds a share of a curve. */
        void add(ServiceCurve curve, double share) {
            curves.add(curve);
            shares.add(share);
        }

        /** The sum, made convex from below. */
        LateTable convex() {
            int size =
                    curves.stream().mapToInt(each -> each.late().size()).max().orElse(1);
            double[] sum = new double[size];
            for (int count = 0; count < size; count++) {
                for (int i = 0; i < curves.size(); i++) {
                    sum[count] += curves.get(i).late(count) * shares.get(i);
                }
            }
            return new LateTable(hull(sum));
        }
    }

    /** The largest convex function that lies nowhere above: from corner to corner by the least slope. */
    private static double[] hull(double[] values) {
        double[] hull = values.clone();
        int corner = 0;
        while (corner < values.length - 1) {
            int next = corner + 1;
            for (int i = corner + 2; i < values.length; i++) {
                boolean steeper = (values[i] - values[corner]) / (i - corner)
                        <= (values[next] - values[corner]) / (next - corner);
                next = steeper ? i : next;
            }
            for (int i = corner + 1; i < next; i++) {
                double share = (double) (i - corner) / (next - corner);
                hull[i] = values[corner] + share * (values[next] - values[corner]);
            }
            corner = next;
        }
        return hull;
    }

    /** Late contacts of so many agents. */
    double at(int count) {
        return late[Math.max(0, Math.min(count, late.length - 1))];
    }

    /** Late contacts without anybody: all there are. */
    double contacts() {
        return late[0];
    }

    /**
     * Whole points, convex still: the steps are rounded, from the last on. What any number of agents leaves late is no
     * fault of a roster and costs nothing. Of parts of an agent only the sum is rounded, each by its share: many small
     * parts would else cost nothing; among them costs may be a point off the convex.
     *
     * @param weight of a late contact
     * @param parts what an agent counts
     */
    Curve costs(long weight, int parts) {
        int last = parts * (late.length - 1);
        long[] costs = new long[last + 1];
        for (int count = last - 1; count >= 0; count--) {
            int agents = count / parts;
            long step = Math.round((late[agents] - late[agents + 1]) * weight);
            int missing = parts - count % parts;
            costs[count] = costs[count + 1] + step * missing / parts - step * (missing - 1) / parts;
        }
        return count -> costs[Math.max(0, Math.min(count, last))];
    }
}
