package io.github.paiban.cli;

import io.github.paiban.notice.EnumWord;
import io.github.paiban.simulation.Precision;
import io.github.paiban.simulation.SimulatedModel;
import io.github.paiban.staffing.ModelChoice;
import io.github.paiban.staffing.ServiceModel;
import io.github.paiban.staffing.ServiceTerms;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What {@code --model} of {@code staff} offers: formulas, and the simulation. */
enum StaffModel {
    CHAT,
    ERLANG_C,
    ERLANG_A,
    SIMULATION;

    /** The word of the command line. */
    String word() {
        return EnumWord.of(this);
    }

    /** The models of a folder's streams. */
    Models models() {
        return new Models(this);
    }

    /** The model for each stream's terms; the same for the same terms, so that what was simulated is not simulated again. */
    static final class Models {
        private final StaffModel choice;
        private final Map<ServiceTerms, SimulatedModel> simulated = new HashMap<>();

        private Models(StaffModel choice) {
            this.choice = choice;
        }

        ServiceModel model(ServiceTerms terms) {
            return switch (choice) {
                case CHAT -> ModelChoice.CHAT.model(terms);
                case ERLANG_C -> ModelChoice.ERLANG_C.model(terms);
                case ERLANG_A -> ModelChoice.ERLANG_A.model(terms);
                case SIMULATION ->
                    simulated.computeIfAbsent(terms, each -> SimulatedModel.chats(each, Precision.MONTH));
            };
        }

        /** Which model, in words, and how sure it is. */
        String say(Console console) {
            String model = console.say("staff.model." + choice.word());
            return choice == SIMULATION ? console.say("staff.precision", model, percentPoints()) : model;
        }

        private String percentPoints() {
            return String.format(Locale.ROOT, "%.1f", 100 * widest());
        }

        /** The widest half of a 95 % interval of what was simulated; 0 where nothing was. */
        double widest() {
            return simulated.values().stream()
                    .mapToDouble(SimulatedModel::widest)
                    .max()
                    .orElse(0);
        }
    }
}
