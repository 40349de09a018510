#include "core/circulation/Loan.h"

namespace kitapdar::circulation {

namespace {

template <class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>; // which clang before 17 does not deduce

} // namespace

std::string_view code(const Block& reason) {
    using namespace std::string_view_literals;
    return std::visit(Overloaded{
                          [](const collection::UnknownCopy&) { return "unknown_copy"sv; },
                          [](const readers::UnknownReader&) { return "unknown_reader"sv; },
                          [](const CopyNotInStock&) { return "copy_not_in_stock"sv; },
                          [](const ReaderBlocked&) { return "reader_blocked"sv; },
                          [](const LendingForbidden&) { return "lending_forbidden"sv; },
                          [](const AlreadyLentToThisReader&) { return "already_lent_to_this_reader"sv; },
                      },
                      reason);
}

std::string_view code(const Confirmation& reason) {
    using namespace std::string_view_literals;
    return std::visit(Overloaded{
                          [](const RegistrationExpired&) { return "registration_expired"sv; },
                          [](const LimitReached&) { return "limit_reached"sv; },
                          [](const HasOverdue&) { return "has_overdue"sv; },
                          [](const ReferenceOnly&) { return "reference_only"sv; },
                          [](const LentToAnother&) { return "lent_to_another"sv; },
                          [](const SameTitleAlreadyLent&) { return "same_title_already_lent"sv; },
                      },
                      reason);
}

std::string_view code(const Note& reason) {
    using namespace std::string_view_literals;
    return std::visit(Overloaded{
                          [](const DueDateMoved&) { return "due_date_moved"sv; },
                          [](const DueDateCut&) { return "due_date_cut"sv; },
                          [](const CopyNote&) { return "copy_note"sv; },
                          [](const FoundAgain&) { return "found_again"sv; },
                          [](const WasOverdue&) { return "was_overdue"sv; },
                      },
                      reason);
}

} // namespace kitapdar::circulation
