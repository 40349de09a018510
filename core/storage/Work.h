// Work: a closure on its way to a thread of the store, whatever the types of its arguments and its answer. The store
// runs it in a transaction, as often as that is needed, and then lets it hand its answer home.
#pragma once

#include "core/base/Pending.h"
#include "core/base/Result.h"

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace kitapdar::storage {

class Snapshot;
class Transaction;

/// Desk work goes before slices of long work (imports), whenever both wait.
enum class Priority { Desk, Background };

/// How a run of a closure ended.
enum class Ending {
    Done,    // with a value: what it wrote is to be committed
    Refused, // with a refusal or a fault: what it wrote is to be rolled back
    Busy     // with Fault::Busy: rolled back, and worth another run
};

/// `Given` is Snapshot or Transaction.
template <class Given>
class Work {
public:
    virtual ~Work() = default;
    /// Runs the closure and keeps its answer. The thread of the transaction.
    virtual Ending run(Given& given) = 0;
    /// Puts a fault in the place of the answer.
    virtual void fail(Fault fault) = 0;
    /// The fault in the answer; nullptr when the answer is a value or a refusal. After run() or fail().
    virtual const Fault* fault() const = 0;
    /// Delivers the answer to the one who asked. To be called once.
    virtual void deliver() = 0;
};

using ReadWork = Work<Snapshot>;
using WriteWork = Work<Transaction>;

template <class Given, class Closure>
class WorkOf final : public Work<Given> {
public:
    using Answer = std::invoke_result_t<Closure&, Given&>;

    explicit WorkOf(Closure closure) : m_closure(std::move(closure)) {}
    Pending<Answer> pending() const { return m_promise.pending(); }

    Ending run(Given& given) override {
        m_answer.emplace(m_closure(given));
        if (*m_answer) return Ending::Done;
        return fault() && fault()->kind == Fault::Kind::Busy ? Ending::Busy : Ending::Refused;
    }
    void fail(Fault fault) override { m_answer.emplace(failed(std::move(fault))); }
    const Fault* fault() const override { return *m_answer ? nullptr : faultIn(m_answer->error()); }
    void deliver() override { m_promise.answer(std::move(*m_answer)); }

private:
    Closure m_closure;
    std::optional<Answer> m_answer;
    Promise<Answer> m_promise;
};

} // namespace kitapdar::storage
