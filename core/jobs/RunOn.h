// Runs work on a thread of a pool; the answer is pending.
#pragma once

#include "core/base/Pending.h"

#include <QThreadPool>

#include <type_traits>
#include <utility>

namespace kitapdar::jobs {

/// `work() -> T`. The pool outlives the work. Any thread.
template <class Work>
Pending<std::invoke_result_t<Work&>> runOn(QThreadPool& pool, Work work) {
    Promise<std::invoke_result_t<Work&>> promise;
    auto answer = promise.pending();
    pool.start([promise, work = std::move(work)]() mutable { promise.answer(work()); });
    return answer;
}

} // namespace kitapdar::jobs
