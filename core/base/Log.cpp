#include "core/base/Log.h"

#include <QRegularExpression>
#include <QString>

#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t quietMilliseconds = 60'000;
constexpr qsizetype longestText = 300;

/// "2026-03-02T09:15:00.123Z".
std::string momentText(Instant at) {
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(at.milliseconds)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text.data();
}

bool isMistakeOrDamage(Fault::Kind kind) {
    return kind == Fault::Kind::Internal || kind == Fault::Kind::Corrupt || kind == Fault::Kind::DiskFull;
}

struct Cleaning {
    QRegularExpression what;
    QString instead;
};

/// In this order: what stands in quotes may hold brackets and numbers.
const std::array<Cleaning, 7>& cleanings() {
    const auto pattern = [](const char* text) {
        return QRegularExpression(QString::fromUtf8(text), QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::array<Cleaning, 7> all = {
        Cleaning{pattern(R"(["“”«`].*?(["“”»`]|$)|(?<!\w)['‘].*?(['’](?!\w)|$))"), QStringLiteral("\"...\"")},
        Cleaning{pattern(R"(\([^)]*(\)|$))"), QStringLiteral("(...)")},
        Cleaning{pattern(R"(\[[^\]]*(\]|$))"), QStringLiteral("[...]")},
        Cleaning{pattern(R"(\b\w+://\S+|\S+@\S*|(?<![\w.])(~|\.{1,2})?/\S+|\b[A-Za-z]:\\\S+)"),
                 QStringLiteral("<place>")},
        Cleaning{pattern(R"(\b0x[0-9A-Fa-f]+\b)"), QStringLiteral("#")},
        Cleaning{pattern(R"(\+?\d([\s.,:+-]*\d){3,})"), QStringLiteral("#")},
        Cleaning{pattern(R"([^\x00-\x7F]+( [^\x00-\x7F]+)*)"), QStringLiteral("...")},
    };
    return all;
}

} // namespace

std::string withoutValues(std::string_view text) {
    text = text.substr(0, text.find_first_of("\r\n"));
    QString clean = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (const Cleaning& each : cleanings()) clean.replace(each.what, each.instead);
    return clean.left(longestText).toStdString();
}

Log::Log(fs::path file, const Clock& clock, std::uintmax_t maximumBytes)
    : m_file(std::move(file)), m_clock(clock), m_maximumBytes(maximumBytes) {}

void Log::fault(std::string_view where, const Fault& fault) {
    if (fault.kind == Fault::Kind::Cancelled) return;
    std::string text(code(fault.kind));
    if (fault.connectProblem) text.append(", ").append(code(*fault.connectProblem));
    if (!fault.engineCode.empty()) text += ", code " + fault.engineCode;
    if (!fault.constraint.empty()) text += ", constraint " + withoutValues(fault.constraint);
    if (!fault.detail.empty()) text += ": " + withoutValues(fault.detail);
    write(isMistakeOrDamage(fault.kind) ? "error" : "warning", where, text);
}

void Log::warning(std::string_view where, std::string_view text) { write("warning", where, withoutValues(text)); }
void Log::note(std::string_view where, std::string_view text) { write("note", where, withoutValues(text)); }

void Log::write(std::string_view level, std::string_view where, const std::string& text) {
    std::string line(level);
    line.append(" ").append(where).append(": ").append(text);
    const Instant now = m_clock.now();
    const std::scoped_lock lock(m_mutex);
    if (line == m_last && now.milliseconds - m_lastAt.milliseconds < quietMilliseconds) return;
    append(momentText(now) + ' ' + line + '\n');
    m_last = std::move(line);
    m_lastAt = now;
}

void Log::append(const std::string& line) const {
    std::error_code error;
    auto mode = std::ios::app;
    const std::uintmax_t size = fs::file_size(m_file, error);
    if (error) {
        fs::create_directories(m_file.parent_path(), error);
    } else if (size + line.size() > m_maximumBytes) {
        fs::path before = m_file;
        fs::rename(m_file, before += ".1", error);
        // Where it cannot be put aside it begins again: it may not fill the disk.
        if (error) mode = std::ios::trunc;
    }
    std::ofstream(m_file, std::ios::binary | mode) << line;
}

} // namespace kitapdar
