;; Rows of int8: made from float16, and multiplied with one int16 vector. Source of the bytes in int8-rows.ts.
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
        (br $rows)))))

  ;; Four float16 values, each as an int32, as float32: the exponent's bias moves by a product, which is right for the smallest
  ;; too. What is no number in float16 becomes a large one.
  (func $floats (param $halves v128) (result v128)
    (f32x4.mul
      (v128.or
        (i32x4.shl (v128.and (local.get $halves) (v128.const i32x4 0x7fff 0x7fff 0x7fff 0x7fff)) (i32.const 13))
        (i32x4.shl (v128.and (local.get $halves) (v128.const i32x4 0x8000 0x8000 0x8000 0x8000)) (i32.const 16)))
      (v128.const f32x4 0x1p+112 0x1p+112 0x1p+112 0x1p+112)))

  (func $steps (param $at i32) (param $scale v128) (result v128)
    (i32x4.trunc_sat_f32x4_s
      (f32x4.nearest (f32x4.mul (call $floats (v128.load16x4_u (local.get $at))) (local.get $scale)))))

  ;; Writes at $row one int8 for each float16 from $halves up to $end (a multiple of 16 of them), the largest as 127 or -127.
  ;; Returns what 1 is worth in the vector scaled to length 1; no number for a vector without a direction.
  (func (export "quantise") (param $halves i32) (param $end i32) (param $row i32) (result f32)
    (local $at i32) (local $values v128) (local $squares v128) (local $most v128) (local $largest f32)
    (local.set $at (local.get $halves))
    (loop $measure
      (local.set $values (call $floats (v128.load16x4_u (local.get $at))))
      (local.set $squares
        (f32x4.add (local.get $squares) (f32x4.mul (local.get $values) (local.get $values))))
      (local.set $most (f32x4.max (local.get $most) (f32x4.abs (local.get $values))))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br_if $measure (i32.lt_u (local.get $at) (local.get $end))))
    (local.set $largest
      (f32.max
        (f32.max (f32x4.extract_lane 0 (local.get $most)) (f32x4.extract_lane 1 (local.get $most)))
        (f32.max (f32x4.extract_lane 2 (local.get $most)) (f32x4.extract_lane 3 (local.get $most)))))
    (local.set $values (f32x4.splat (f32.div (f32.const 127) (local.get $largest))))
    (loop $write
      (v128.store (local.get $row)
        (i8x16.narrow_i16x8_s
          (i16x8.narrow_i32x4_s
            (call $steps (local.get $halves) (local.get $values))
            (call $steps (i32.add (local.get $halves) (i32.const 8)) (local.get $values)))
          (i16x8.narrow_i32x4_s
            (call $steps (i32.add (local.get $halves) (i32.const 16)) (local.get $values))
            (call $steps (i32.add (local.get $halves) (i32.const 24)) (local.get $values)))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (local.set $halves (i32.add (local.get $halves) (i32.const 32)))
      (br_if $write (i32.lt_u (local.get $halves) (local.get $end))))
    (f32.div
      (f32.div (local.get $largest) (f32.const 127))
      (f32.sqrt
        (f32.add
          (f32.add (f32x4.extract_lane 0 (local.get $squares)) (f32x4.extract_lane 1 (local.get $squares)))
          (f32.add (f32x4.extract_lane 2 (local.get $squares)) (f32x4.extract_lane 3 (local.get $squares))))))))
