#include "core/exchange/targets/FileTarget.h"

#include "core/catalogue/RecordFields.h"
#include "core/exchange/MarcReader.h"
#include "core/text/Fold.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <system_error>
#include <utility>

namespace kitapdar::exchange {

namespace {

constexpr std::size_t mostCandidates = 10;

TargetAnswer answerOf(std::int64_t target, TargetProblem problem, std::string detail = {}) {
    return {target, {}, 0, problem, std::move(detail)};
}

enum class Fit { No, Title, Isbn };

/// The question, folded once for all records.
class Wanted {
public:
    explicit Wanted(const TargetQuestion& question) : m_title(text::skeleton(question.title)), m_year(question.year) {
        if (question.isbn) m_digits = question.isbn->digits;
        // "Әуезов, М. О.", "М. Әуезов": initials are shorter than a name.
        for (const std::string& word : text::skeleton(question.author)) {
            if (word.size() > m_author.size()) m_author = word;
        }
    }

    Fit fitOf(const catalogue::RecordFields& fields) const {
        if (!m_digits.empty()) {
            if (std::ranges::find(fields.isbns, m_digits) != fields.isbns.end()) return Fit::Isbn;
            if (!fields.isbns.empty()) return Fit::No;
        }
        if (m_title.empty() || (m_year && fields.year && *m_year != *fields.year)) return Fit::No;
        return hasTitle(fields) && hasAuthor(fields) ? Fit::Title : Fit::No;
    }

private:
    bool hasTitle(const catalogue::RecordFields& fields) const {
        std::string all = fields.displayTitle + " " + fields.titleRest;
        for (const std::string& other : fields.foundBy.titles) all += " " + other;
        const std::vector<std::string> words = text::skeleton(all);
        const auto isIn = [&](const std::string& wanted) {
            return std::ranges::any_of(words, [&](const std::string& word) {
                return &wanted == &m_title.back() ? word.starts_with(wanted) : word == wanted;
            });
        };
        return std::ranges::all_of(m_title, isIn);
    }
    /// A record that names nobody may be of anybody.
    bool hasAuthor(const catalogue::RecordFields& fields) const {
        std::string all = fields.responsibility;
        for (const std::string& name : fields.foundBy.names) all += " " + name;
        for (const std::string& name : fields.authors) all += " " + name;
        const std::vector<std::string> words = text::skeleton(all);
        return m_author.empty() || words.empty() ||
               std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(m_author); });
    }

    std::string m_digits;
    std::vector<std::string> m_title;
    std::string m_author;
    std::optional<int> m_year;
};

/// What does not fit is counted by nobody; of the rest the first ten are handed out, those with the ISBN first.
TargetAnswer lookThrough(std::int64_t target, const std::filesystem::path& path, std::optional<text::Encoding> encoding,
                         const TargetQuestion& question, const jobs::Progress& progress) {
    const Wanted wanted(question);
    std::error_code missing;
    if (!std::filesystem::is_regular_file(path, missing))
        return answerOf(target, TargetProblem::Unreachable, missing.message());
    auto reader = MarcReader::open(path, {encoding, BadBytes::Replace}, &progress);
    if (!reader) {
        const Fault* fault = faultIn(reader.error());
        if (!fault) return answerOf(target, TargetProblem::Unreadable);
        return answerOf(target,
                        fault->kind == Fault::Kind::Cancelled ? TargetProblem::TooSlow : TargetProblem::Unreachable,
                        fault->detail);
    }
    TargetAnswer answer{target, {}, 0, std::nullopt, {}};
    std::vector<Candidate> byTitle;
    for (;;) {
        if (progress.cancelled()) return answerOf(target, TargetProblem::TooSlow);
        auto item = reader->next();
        if (!item) {
            const bool cancelled = item.error().kind == Fault::Kind::Cancelled;
            return answerOf(target, cancelled ? TargetProblem::TooSlow : TargetProblem::Unreachable,
                            item.error().detail);
        }
        if (!*item) break;
        auto* marc = std::get_if<catalogue::MarcRecord>(&**item);
        if (!marc) continue;
        const Fit fit = wanted.fitOf(catalogue::projectFields(*marc));
        if (fit == Fit::No) continue;
        ++answer.found;
        std::vector<Candidate>& list = fit == Fit::Isbn ? answer.candidates : byTitle;
        if (list.size() >= mostCandidates) continue;
        const auto format = catalogue::detectFormat(*marc);
        list.push_back({std::move(*marc), format});
    }
    for (Candidate& each : byTitle) {
        if (answer.candidates.size() < mostCandidates) answer.candidates.push_back(std::move(each));
    }
    return answer;
}

} // namespace

FileSearch::FileSearch(const Target& target, const TargetQuestion& question)
    : m_future(std::async(std::launch::async, [id = target.id, path = std::filesystem::path(target.address),
                                               encoding = target.encoding, question, progress = &m_progress] {
          return lookThrough(id, path, encoding, question, *progress);
      })) {}

FileSearch::~FileSearch() { m_progress.cancel(); }

bool FileSearch::hasEnded() {
    if (m_isOver || m_future.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return false;
    m_answer = m_future.get();
    m_isOver = true;
    return true;
}

void FileSearch::stopWaiting() {
    if (m_isOver) return;
    m_progress.cancel();
    m_answer = m_future.get();
    m_isOver = true;
}

} // namespace kitapdar::exchange
