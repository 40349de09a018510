// Asking for figures and for the facts behind each of them. Stateless but for the log; any thread. All facts of an
// answer are read in one state of the library.
#pragma once

#include "core/reports/Figures.h"
#include "core/staff/Permitted.h"
#include "core/storage/Transaction.h"

namespace kitapdar::audit {
class AccessLog;
}
namespace kitapdar::journal {
class Journal;
}

namespace kitapdar::reports {

class FigureQueries {
public:
    /// Both outlive this. `log` nullptr: who looks is noted nowhere.
    explicit FigureQueries(const journal::Journal& journal, const audit::AccessLog* log = nullptr)
        : m_journal(journal), m_log(log) {}

    /// The figures that are not 0, in the order of their codes. What is neither a day nor a month of `question` is not
    /// counted; a question of no measure has no figures.
    Result<std::vector<Cell>, Refusal<>> figures(storage::Snapshot& snapshot,
                                                 const staff::Permitted<Permission::ReportView>& by,
                                                 const Question& question) const;

    /// The facts behind one figure of `question`, named by its codes, by measure and day; at most `limit`. The cards
    /// stand there for those alone who may see what readers have read (reader.history), and only while the fact tells
    /// whose it is; that somebody looked is noted, for the audit.
    Result<FactList, Refusal<>> list(storage::Snapshot& snapshot, const staff::Permitted<Permission::ReportView>& by,
                                     const Question& question, const std::string& first, const std::string& second,
                                     int limit) const;

private:
    const journal::Journal& m_journal;
    const audit::AccessLog* m_log;
};

} // namespace kitapdar::reports
