#include "tests/bench/library/Figures.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace kitapdar::bench {

namespace {

std::string shown(std::optional<double> value) {
    if (!value) return "";
    char text[32];
    const double size = std::abs(*value);
    std::snprintf(text, sizeof text, size >= 1000 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f", *value);
    return text;
}

std::string ratio(std::optional<double> ours, std::optional<double> bare) {
    if (!ours || !bare || *bare <= 0) return "";
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", *ours / *bare);
    return text;
}

std::string row(const std::vector<std::string>& cells) {
    char line[256];
    std::snprintf(line, sizeof line, "%-48s %-5s %9s %9s %9s %9s %7s %7s  %s\n", cells[0].c_str(), cells[1].c_str(),
                  cells[2].c_str(), cells[3].c_str(), cells[4].c_str(), cells[5].c_str(), cells[6].c_str(),
                  cells[7].c_str(), cells[8].c_str());
    return line;
}

} // namespace

double Series::percentile(double percent) const {
    if (m_values.empty()) return 0;
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const auto rank = static_cast<std::size_t>(std::ceil(percent / 100.0 * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

void Figures::times(const std::string& name, const Series& series, const Series& bare, const std::string& what) {
    Figure figure{name, "ms", series.percentile(50), series.percentile(99), {}, {}, what};
    if (!bare.empty()) {
        figure.bareP50 = bare.percentile(50);
        figure.bareP99 = bare.percentile(99);
    }
    add(std::move(figure));
}

void Figures::number(const std::string& name, const std::string& unit, double value, std::optional<double> bare,
                     const std::string& what) {
    add({name, unit, value, {}, bare, {}, what});
}

void Figures::add(Figure figure) {
    if (m_print == Print::AsTheyCome) {
        if (m_figures.empty()) {
            const std::string head =
                row({"figure", "unit", "p50", "p99", "bare p50", "bare p99", "ratio50", "ratio99", "bare is"});
            std::printf("%s%s\n", head.c_str(), std::string(120, '-').c_str());
        }
        const std::string line = row({figure.name, figure.unit, shown(figure.p50), shown(figure.p99),
                                      shown(figure.bareP50), shown(figure.bareP99), ratio(figure.p50, figure.bareP50),
                                      ratio(figure.p99, figure.bareP99), figure.bare});
        std::fputs(line.c_str(), stdout);
        std::fflush(stdout);
    }
    m_figures.push_back(std::move(figure));
}

std::string Figures::json() const {
    const auto orNull = [](std::optional<double> value) { return value ? nlohmann::json(*value) : nlohmann::json(); };
    auto list = nlohmann::json::array();
    for (const Figure& figure : m_figures) {
        list.push_back({{"name", figure.name},
                        {"unit", figure.unit},
                        {"p50", figure.p50},
                        {"p99", orNull(figure.p99)},
                        {"bare_p50", orNull(figure.bareP50)},
                        {"bare_p99", orNull(figure.bareP99)},
                        {"bare", figure.bare}});
    }
    return list.dump(2) + "\n";
}

} // namespace kitapdar::bench
