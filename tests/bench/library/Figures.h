// Measured times, and the table they are printed in.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::bench {

/// Runs the work and tells how many milliseconds it took.
template <class Work>
double milliseconds(Work&& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

class Series {
public:
    void add(double value) { m_values.push_back(value); }
    void add(const Series& other) { m_values.insert(m_values.end(), other.m_values.begin(), other.m_values.end()); }
    template <class Work>
    void time(Work&& work) {
        add(milliseconds(work));
    }
    bool empty() const { return m_values.empty(); }
    std::size_t size() const { return m_values.size(); }
    /// The smallest value that `percent` of the values do not exceed.
    double percentile(double percent) const;

private:
    std::vector<double> m_values;
};

/// A line of the table: either times, or one number (a rate, a size) with its unit.
struct Figure {
    std::string name;
    std::string unit = "ms";
    double p50 = 0;
    std::optional<double> p99;
    std::optional<double> bareP50; // of the bare engine in the same run
    std::optional<double> bareP99;
    std::string bare; // what was bare
};

/// Prints each figure as it comes, as a line of aligned columns (ratio = ours ÷ bare): a run takes long, and what was
/// measured before it broke off is worth something.
class Figures {
public:
    /// With `Print::AtTheEnd` nothing is printed, for json().
    enum class Print { AsTheyCome, AtTheEnd };
    explicit Figures(Print print) : m_print(print) {}

    /// `bare` may be empty.
    void times(const std::string& name, const Series& series, const Series& bare = {}, const std::string& what = {});
    void number(const std::string& name, const std::string& unit, double value,
                std::optional<double> bare = std::nullopt, const std::string& what = {});

    std::string json() const;

private:
    void add(Figure figure);

    Print m_print;
    std::vector<Figure> m_figures;
};

} // namespace kitapdar::bench
