#include "core/circulation/EndedLoan.h"

#include "core/circulation/LoanRepository.h"

namespace kitapdar::circulation {

Result<std::vector<Note>> endLoan(const holds::Work& work, const Session&, const CopyFacts& copy, const Policy&,
                                  const Moment& moment, bool) {
    std::vector<Note> notes;
    CHECK(LoanRepository().close(work.operation, *copy.loan, moment.at));
    return notes;
}

} // namespace kitapdar::circulation
