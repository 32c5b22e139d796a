package io.github.paiban.cli;

import io.github.paiban.io.folder.DemandSource;
import io.github.paiban.io.folder.ReadOptions;
import io.github.paiban.notice.Message;
import io.github.paiban.report.StaffingJson;
import io.github.paiban.staffing.MonthStaffing;
import io.github.paiban.staffing.ShiftNeeds;
import io.github.paiban.staffing.ShopPooling;
import io.github.paiban.staffing.StreamNeeds;
import io.github.paiban.staffing.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a folder, works out what its volumes need, writes that as demand and shows it. */
final class StaffRun {
    private final Console asked;
    private final StaffModel model;
    private final @Nullable String day;

    StaffRun(Console asked, StaffModel model, @Nullable String day) {
        this.asked = asked;
        this.model = model;
        this.day = day;
    }

    int run(Path folder, @Nullable YearMonth month, StaffFiles files) throws IOException {
        Shop shop = Shop.read(folder, ReadOptions.DEFAULT.withMonth(month).withDemand(DemandSource.FILE));
        Console console = asked.orIn(shop.config().language());
        Workload workload = workload(shop);
        LocalDate shown = day == null ? null : new Asked(shop.month()).date(day);
        files.check();
        StaffModel.Models models = model.models();
        MonthStaffing staffing =
                new MonthStaffing(shop.config().period(), shop.config().shifts(), workload, models::model);
        List<StreamNeeds> needs = staffing.needs();
        files.write(needs, shop.config().language());
        ShiftNeeds shifts = new ShiftNeeds(shop.config().shifts());
        List<ShopPooling.Way> pooling =
                model == StaffModel.CHAT ? new ShopPooling(staffing.contacts()).ways() : List.of();
        if (console.isJson()) {
            List<String> written = List.of(files.file().toString());
            console.json(
                    StaffingJson.of(model.word(), needs, shifts, pooling, shop.notices(), written, console.texts()));
        } else {
            new NoticeLines(console).print(shop.notices());
            new StaffText(console, shop, needs, shifts).print(models, shown, files.file());
            new PoolingText(console).print(pooling);
            console.out().line();
            console.out().line(console.say("staff.next", console.command("roster " + folder + " --demand volumes")));
        }
        return ExitCode.DONE;
    }

    private static Workload workload(Shop shop) {
        Workload workload = shop.workload();
        if (workload == null || workload.isEmpty()) {
            throw new Refusal(
                    ExitCode.INPUT_REFUSED,
                    "no-volumes",
                    Message.of("cli.staff.no-volumes", shop.folder().toString()),
                    Message.of("cli.staff.no-volumes-hint"));
        }
        return workload;
    }
}
