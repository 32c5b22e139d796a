package io.github.paiban;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.rules.Terms;
import io.github.paiban.thread.OwnThread;
import java.util.List;

/** The proofs of a problem, looked for on a thread of their own while the search goes on: its end need not wait for them. */
final class ProofsAhead {
    private final OwnThread<List<Proof>> proofs;

    private ProofsAhead(OwnThread<List<Proof>> proofs) {
        this.proofs = proofs;
    }

    /** Begins to look. */
    static ProofsAhead begin(Terms terms) {
        return new ProofsAhead(OwnThread.begin("paiban-proofs", () -> Proofs.of(terms)));
    }

    /** What was found; waits where it is not done. */
    List<Proof> found() {
        return proofs.result();
    }
}
