package io.github.paiban.staffing;

import com.fasterxml.jackson.databind.JsonNode;

/** A published figure, and how our models find it. Times in seconds. */
final class ReferenceCase {
    private static final double MINUTE = 60;

    private final JsonNode in;
    private final String quantity;

    ReferenceCase(JsonNode in, String quantity) {
        this.in = in;
        this.quantity = quantity;
    }

    double value(String model) {
        return switch (model) {
            case "ErlangB" -> erlangB();
            case "ErlangC", "ErlangC vs simulation" -> erlangC();
            case "ErlangA", "ErlangA M/M/c/K+M", "ErlangX (lines+patience)", "ErlangA vs simulation" -> erlangA();
            case "ErlangChat (state-dependent, 3 parallel)" -> chat().abandoned() * 100;
            case "Erlang blending (inbound+infinite outbound)" -> blending();
            default -> throw new IllegalArgumentException(model);
        };
    }

    private double erlangB() {
        return switch (quantity) {
            case "B" -> ErlangB.blocking(number("N"), number("A"));
            case "ln B" -> ErlangB.lnBlocking(number("N"), number("A"));
            case "N" -> ErlangB.agents(number("A"), number("max_blocking"));
            case "max Erlangs" -> ErlangB.load(number("N"), number("B"));
            default -> throw new IllegalArgumentException(quantity);
        };
    }

    private double erlangC() {
        ErlangC model = new ErlangC(handlingTime());
        double load = model.offeredLoad(arrivals());
        return switch (quantity) {
            case "raw agents", "agents" -> needed(model);
            case "scheduled" -> Shrinkage.people(new Shrinkage(number("shrinkage")).scheduled(number("agents")));
            case "scheduled = ceil(11/0.7)" -> Shrinkage.people(new Shrinkage(number("shrinkage")).scheduled(11));
            case "P(wait)" -> ErlangC.delay(agents(), load);
            case "ln P(wait)" -> ErlangC.lnDelay(agents(), load);
            case "SL %" -> service(model).inTime() * 100;
            case "SL", "P(W<=T)" -> service(model).inTime();
            case "E[W]", "E[W] s" -> service(model).meanWait();
            case "ASA min" -> service(model).meanWait() / MINUTE;
            case "E[W]+1/mu s", "W" -> service(model).meanWait() + handlingTime();
            case "L" -> load + arrivals() * service(model).meanWait();
            default -> throw new IllegalArgumentException(quantity);
        };
    }

    private double erlangA() {
        ErlangA model = new ErlangA(handlingTime(), number("patience_min") * MINUTE);
        return switch (quantity) {
            case "SL" -> service(model).inTime();
            case "SL = served<=T/served" ->
                service(new ErlangA(model.handlingTime(), model.patience(), InTime.OF_SERVED))
                        .inTime();
            case "P(abandon)" -> service(model).abandoned();
            case "abandon %" -> service(model).abandoned() * 100;
            case "abandons per 8h day" -> service(model).abandoned() * arrivals() * 8 * 3600;
            case "occupancy %" -> service(model).occupancy() * 100;
            case "E[W] s", "E[W] per accepted arrival" -> service(model).meanWait();
            case "mean wait over ALL arrivals (min)", "mean wait all arrivals (min)" ->
                service(model).meanWait() / MINUTE;
            case "ASA (min) = mean VIRTUAL wait" -> model.meanVirtualWait(agents(), arrivals()) / MINUTE;
            default -> throw new IllegalArgumentException(quantity);
        };
    }

    private Service chat() {
        JsonNode times = in.get("aht_min_by_concurrency");
        var seconds = new java.util.ArrayList<Double>();
        times.forEach(time -> seconds.add(time.asDouble() * MINUTE));
        return service(new ErlangChat(seconds, number("patience_min") * MINUTE));
    }

    private double blending() {
        Service service = service(new Blending(handlingTime(), (int) number("idle_threshold")));
        return quantity.equals("ASA (min)") ? service.meanWait() / MINUTE : service.occupancy() * 100;
    }

    private double needed(ServiceModel model) {
        double cap = has("max_occ") ? number("max_occ") : 1;
        return AgentsNeeded.find(model, arrivals(), new ServiceTarget(number("sl"), within()), cap)
                .orElseThrow()
                .whole();
    }

    private Service service(ServiceModel model) {
        return model.service(agents(), arrivals(), within());
    }

    private double agents() {
        return number(has("agents") ? "agents" : "N");
    }

    private double arrivals() {
        if (has("transactions")) {
            return number("transactions") / number("interval_min") / MINUTE;
        }
        if (has("calls_per_h")) {
            return number("calls_per_h") / 3600;
        }
        if (has("A")) {
            return number("A") / handlingTime();
        }
        return has("lam_per_min") ? number("lam_per_min") / MINUTE : has("lam") ? number("lam") : 0;
    }

    private double handlingTime() {
        if (has("aht_min")) {
            return number("aht_min") * MINUTE;
        }
        if (has("mu_per_min")) {
            return MINUTE / number("mu_per_min");
        }
        return has("mu") ? 1 / number("mu") : has("aht_s") ? number("aht_s") : 1;
    }

    private double within() {
        return has("awt_min")
                ? number("awt_min") * MINUTE
                : has("awt_s") ? number("awt_s") : has("awt") ? number("awt") : 0;
    }

    private boolean has(String name) {
        return in.has(name);
    }

    private double number(String name) {
        return in.get(name).asDouble();
    }
}
