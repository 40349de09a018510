// The columns of loans. Private to this room.
#pragma once

#include "core/circulation/Loan.h"
#include "core/storage/Columns.h"

namespace kitapdar::circulation {

inline constexpr auto loanColumns = storage::columnsOf<Loan>(
    storage::readOnly("id", &Loan::id), storage::fixed("copy_id", &Loan::copyId),
    storage::fixed("reader_id", &Loan::readerId),
    storage::fixed("use_place", &Loan::usePlace,
                   storage::codes(collection::lendingFromCode, collection::Lending::Home)),
    storage::fixed("lent_at", &Loan::lentAt), storage::fixed("lent_on", &Loan::lentOn),
    storage::fixed("due_on", &Loan::dueOn), storage::fixed("renewals", &Loan::renewals),
    storage::fixed("returned_at", &Loan::returnedAt), storage::fixed("place", &Loan::place),
    storage::fixed("due_by_hand", &Loan::dueByHand), storage::fixed("claimed_on", &Loan::claimedOn),
    storage::fixed("claim", &Loan::claim), storage::readOnly("row_version", &Loan::version));

} // namespace kitapdar::circulation
