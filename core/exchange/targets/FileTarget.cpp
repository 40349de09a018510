#include "core/exchange/targets/FileTarget.h"

#include "core/catalogue/RecordFields.h"
#include "core/exchange/MarcReader.h"

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

/// Records of other ISBNs are counted by nobody; of these the first ten are handed out.
TargetAnswer lookThrough(std::int64_t target, const std::filesystem::path& path, std::optional<text::Encoding> encoding,
                         const std::string& digits, const jobs::Progress& progress) {
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
    for (;;) {
        if (progress.cancelled()) return answerOf(target, TargetProblem::TooSlow);
        auto item = reader->next();
        if (!item) {
            const bool cancelled = item.error().kind == Fault::Kind::Cancelled;
            return answerOf(target, cancelled ? TargetProblem::TooSlow : TargetProblem::Unreachable,
                            item.error().detail);
        }
        if (!*item) return answer;
        auto* marc = std::get_if<catalogue::MarcRecord>(&**item);
        if (!marc) continue;
        const std::vector<std::string> isbns = catalogue::projectFields(*marc).isbns;
        if (std::ranges::find(isbns, digits) == isbns.end()) continue;
        ++answer.found;
        if (answer.candidates.size() >= mostCandidates) continue;
        const auto format = catalogue::detectFormat(*marc);
        answer.candidates.push_back({std::move(*marc), format});
    }
}

} // namespace

FileSearch::FileSearch(const Target& target, const text::Isbn& isbn)
    : m_future(std::async(std::launch::async,
                          [id = target.id, path = std::filesystem::path(target.address), encoding = target.encoding,
                           digits = isbn.digits,
                           progress = &m_progress] { return lookThrough(id, path, encoding, digits, *progress); })) {}

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
