package io.github.paiban;

import io.github.paiban.feasibility.Proof;
import io.github.paiban.rules.Terms;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The proofs of a problem, looked for on a thread of their own while the search goes on: its end need not wait for them. */
final class ProofsAhead {
    private static final Executor OWN_THREAD =
            task -> Thread.ofPlatform().daemon().name("paiban-proofs").start(task);

    private final CompletableFuture<List<Proof>> proofs;

    private ProofsAhead(CompletableFuture<List<Proof>> proofs) {
        this.proofs = proofs;
    }

    /** Begins to look. */
    static ProofsAhead begin(Terms terms) {
        return new ProofsAhead(CompletableFuture.supplyAsync(() -> Proofs.of(terms), OWN_THREAD));
    }

    /** What was found; waits where it is not done. */
    List<Proof> found() {
        return proofs.join();
    }
}
