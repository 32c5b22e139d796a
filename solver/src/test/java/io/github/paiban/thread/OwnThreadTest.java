package io.github.paiban.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class OwnThreadTest {
    @Test
    void worksBesideTheThreadThatBeganIt() {
        CountDownLatch goOn = new CountDownLatch(1);
        OwnThread<Thread> begun = OwnThread.begin("paiban-beside", () -> {
            await(goOn);
            return Thread.currentThread();
        });
        // were it the same thread, nobody would come here to let it go on
        goOn.countDown();

        Thread other = begun.result();
        assertThat(other).isNotSameAs(Thread.currentThread());
        assertThat(other.getName()).isEqualTo("paiban-beside");
        assertThat(other.isDaemon()).isTrue();
        assertThat(begun.result()).isSameAs(other);
    }

    @Test
    void whatTheWorkThrewIsThrownAsItIs() {
        IllegalStateException problem = new IllegalStateException("broken");
        OwnThread<String> begun = OwnThread.begin("paiban-broken", () -> {
            throw problem;
        });
        assertThatThrownBy(begun::result).isSameAs(problem);

        AssertionError error = new AssertionError("wrong");
        OwnThread<String> here = OwnThread.here(() -> {
            throw error;
        });
        assertThatThrownBy(here::result).isSameAs(error);
    }

    @Test
    void theSameWorkCanBeDoneHere() {
        assertThat(OwnThread.here(Thread::currentThread).result()).isSameAs(Thread.currentThread());
    }

    @Test
    void runsWhatHasNoResult() throws InterruptedException {
        SynchronousQueue<Thread> seen = new SynchronousQueue<>();
        OwnThread.run("paiban-run", () -> offer(seen));
        Thread other = seen.poll(10, TimeUnit.SECONDS);

        assertThat(other).isNotNull().isNotSameAs(Thread.currentThread());
        assertThat(other.isDaemon()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void offer(SynchronousQueue<Thread> queue) {
        try {
            queue.put(Thread.currentThread());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
