package io.github.paiban.repair;

/**
 * What all searches of one case share.
 *
 * @param its the case
 * @param damage what counts cost
 * @param guard what rows cost
 * @param helpers which cells are of use
 */
record Workshop(RepairCase its, Damage damage, RowGuard guard, Helpers helpers) {
    static Workshop of(RepairCase its) {
        Damage damage = new Damage(its);
        return new Workshop(its, damage, new RowGuard(its), new Helpers(its, damage));
    }
}
