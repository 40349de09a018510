// Pending: an answer that another thread is still working out, and Promise: what gives it. An answer comes home to the
// thread that asked, or is dropped when the one who asked is gone; nobody polls and no window waits.
#pragma once

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

class QObject;

namespace kitapdar {

/// What a Pending and its Promise share, whatever the type of the answer. Any thread.
class PendingState {
public:
    using Answer = std::shared_ptr<const void>;
    using Use = std::function<void(const Answer&)>;

    PendingState();
    ~PendingState();
    PendingState(const PendingState&) = delete;
    PendingState& operator=(const PendingState&) = delete;

    /// Once.
    void finish(Answer answer);
    bool isReady() const;
    /// Blocks until there is an answer.
    Answer wait() const;
    /// Calls `use` on the thread of `home`, which is the calling thread, after this call has returned; never when
    /// `home` is destroyed before.
    void whenReady(QObject* home, Use use);
    /// Calls `use` on the thread that answers, or at once.
    void whenReady(Use use);

private:
    struct Shared;
    std::unique_ptr<Shared> m_shared;
};

template <class T>
class Promise;

template <class T>
class Pending {
public:
    /// An answer that is known already.
    explicit Pending(T answer) : Pending(std::make_shared<PendingState>()) {
        m_state->finish(std::make_shared<const T>(std::move(answer)));
    }

    bool isReady() const { return m_state->isReady(); }
    /// The answer, waiting for it. Never on the window's thread, nor inside a closure of the store.
    T result() const { return read(m_state->wait()); }

    /// Calls `use(const T&)` on the thread of `home`, which is the calling thread: always after then() has returned, in
    /// the order in which answers come, never when `home` is destroyed before. What `use` returns is pending, too.
    template <class Use>
    auto then(QObject* home, Use use) const {
        return chained(std::move(use),
                       [this, home](PendingState::Use call) { m_state->whenReady(home, std::move(call)); });
    }

    /// The answer converted by `convert(const T&)`, on the thread that answers.
    template <class Convert>
    auto map(Convert convert) const {
        return chained(std::move(convert), [this](PendingState::Use call) { m_state->whenReady(std::move(call)); });
    }

private:
    friend class Promise<T>;
    explicit Pending(std::shared_ptr<PendingState> state) : m_state(std::move(state)) {}

    static const T& read(const PendingState::Answer& answer) { return *static_cast<const T*>(answer.get()); }

    template <class Use, class Attach>
    auto chained(Use use, Attach attach) const {
        using Next = std::invoke_result_t<Use, const T&>;
        if constexpr (std::is_void_v<Next>) {
            attach([use = std::move(use)](const PendingState::Answer& answer) mutable { use(read(answer)); });
        } else {
            Promise<Next> next;
            attach([use = std::move(use), next](const PendingState::Answer& answer) mutable {
                next.answer(use(read(answer)));
            });
            return next.pending();
        }
    }

    std::shared_ptr<PendingState> m_state;
};

/// Copies are the same promise. Any thread.
template <class T>
class Promise {
public:
    Promise() : m_state(std::make_shared<PendingState>()) {}

    Pending<T> pending() const { return Pending<T>(m_state); }
    /// Once.
    void answer(T value) const { m_state->finish(std::make_shared<const T>(std::move(value))); }

private:
    std::shared_ptr<PendingState> m_state;
};

/// Both answers, when the later one is there.
template <class A, class B>
Pending<std::pair<A, B>> both(const Pending<A>& first, const Pending<B>& second) {
    Promise<std::pair<A, B>> together;
    first.map([together, second](const A& a) { second.map([together, a](const B& b) { together.answer({a, b}); }); });
    return together.pending();
}

} // namespace kitapdar
