// How large a record may be. What is larger is refused with MarcProblem::TooLarge: nobody catalogues such a record, and
// a file that was made to stop the program must not be able to. Below these bounds the work for a record is linear.
#pragma once

#include <cstddef>

namespace kitapdar::exchange::limits {

inline constexpr std::size_t recordBytes = std::size_t{4} << 20;
inline constexpr std::size_t fields = 20'000;      // in a record
inline constexpr std::size_t subfields = 60'000;   // in a record
inline constexpr std::size_t combiningMarks = 200; // one after the other
inline constexpr std::size_t tagBytes = 64'000;    // of a tag of XML
inline constexpr std::size_t attributes = 64;      // in a tag of XML
inline constexpr std::size_t copies = 10'000;      // that a record tells of

} // namespace kitapdar::exchange::limits
