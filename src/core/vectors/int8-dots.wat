;; Dot products of one int16 vector with rows of int8, eight values at a time. Source of the bytes in int8-dots.ts.
(module
  (import "host" "memory" (memory 1))
  ;; Rows lie one after the other from $row up to $end, $width bytes each (a multiple of 16); the vector at $vector has as
  ;; many int16 values. One int32 a row is written from $out on.
  (func (export "dots") (param $row i32) (param $end i32) (param $width i32) (param $vector i32) (param $out i32)
    (local $stop i32) (local $at i32) (local $sum v128) (local $bytes v128)
    (loop $rows
      (if (i32.lt_u (local.get $row) (local.get $end)) (then
        (local.set $sum (v128.const i64x2 0 0))
        (local.set $at (local.get $vector))
        (local.set $stop (i32.add (local.get $row) (local.get $width)))
        (loop $values
          (local.set $bytes (v128.load (local.get $row)))
          (local.set $sum (i32x4.add (local.get $sum)
            (i32x4.dot_i16x8_s (i16x8.extend_low_i8x16_s (local.get $bytes)) (v128.load (local.get $at)))))
          (local.set $sum (i32x4.add (local.get $sum)
            (i32x4.dot_i16x8_s
              (i16x8.extend_high_i8x16_s (local.get $bytes)) (v128.load offset=16 (local.get $at)))))
          (local.set $at (i32.add (local.get $at) (i32.const 32)))
          (local.set $row (i32.add (local.get $row) (i32.const 16)))
          (br_if $values (i32.lt_u (local.get $row) (local.get $stop))))
        (i32.store (local.get $out)
          (i32.add
            (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
            (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (br $rows))))))
